using FramingKit.Cli.Input;

namespace FramingKit.Cli.Tests.Input;

public class LanguageCheckTests
{
    private const string Spanish =
        "El presidente calificó el traslado de decisión soberana. Los críticos dicen que el gobierno cedió ante la presión de Washington.\n";

    [Theory]
    [InlineData("El presidente calificó el traslado de decisión soberana. Los críticos dicen que el gobierno cedió ante la presión de Washington.")]
    [InlineData("Der Präsident nannte die Überstellung eine souveräne Entscheidung, an der in Berlin niemand etwas ändern will; es war der dritte Fall in diesem Jahr.")]
    [InlineData("De president noemde de overdracht een soeverein besluit. Critici zeggen dat de regering is gezwicht in een conflict, en dat het was te verwachten.")]
    [InlineData("O presidente chamou a transferência de decisão soberana e as autoridades disseram que não se trata de uma concessão ao Brasil na fronteira.")]
    [InlineData("Президент назвал передачу заключённых суверенным решением, а критики говорят, что правительство уступило кредиторам и пошло на поводу у соседей в этом споре.")]
    public void Warning_OtherLanguage_SaysWhatItLooksLikeAndWhatTheModelReads(string text)
    {
        Assert.StartsWith("The text looks ", Warning(text), StringComparison.Ordinal);
        Assert.Contains("The model reads English", Warning(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The president called the transfer a sovereign decision. Critics say that the government bowed to Washington, and police arrested three men.")]
    [InlineData("Senate passes border bill 52-48; Paraguay hands 41 prisoners to Brazil; Tariff deadline passes without deal; Police seize two tonnes of cocaine")]
    [InlineData("El presidente cedió.")]
    [InlineData("41 67 12 ... --- 2026")]
    [InlineData("")]
    public void Warning_EnglishOrTooShort_IsNone(string text) => Assert.Null(Warning(text));

    [Fact]
    public void Warning_ManyTexts_CountsThemTogether()
    {
        var check = new LanguageCheck("en");
        for (var run = 0; run < 10; run++)
        {
            check.Add("El gobierno cedió.");
        }

        Assert.NotNull(check.Warning);
    }

    [Fact]
    public async Task Classify_SpanishInput_WarnsOnStandardErrorAndStillAnswers()
    {
        var run = await ToolRun.OfInputAsync(Spanish, "classify");
        Assert.Equal(0, run.Code);
        Assert.Contains("looks like Spanish", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Output.TrimEnd().Split('\n'));
    }

    private static string? Warning(string text)
    {
        var check = new LanguageCheck("en");
        check.Add(text);
        return check.Warning;
    }
}
