using FramingKit.Articles;
using FramingKit.Tests.Shared;

namespace FramingKit.Tests.Properties;

/// <summary>Texts far longer than any page, each of one thing that could make a reader look again and again at the same place.</summary>
public class HugeTextTests
{
    private const int Million = 1_000_000;

    private static readonly FramingClassifier _whole = LoadWhole();

    public static TheoryData<string> Parts =>
    [
        "a", "é", "e\\u0301", "\\uD83D\\uDE00", "\\uD800", "\\u0000", "\\u202E", "\\u200D", "\\\"", "“", "”", "‘", "(", "[", "'", "’s", "-", ".", "...", "…", "?! ", ",", "1", "1,", "U.S.",
        "u.", " ", "\\n", "\\r\\n", "• ", "\\n• ", "word ", "word\\n", "he said ", "“No,” he said. ", "“No,” said Ada Brandt. He ", "critics say that ", "according to ",
        "Ada Brandt ", "Mr. ", "not ", "bowed to ", "sovereign decision ", "Share\\n", "By Ada Brandt\\n", "Home | News\\n", "The men, who had been\\nwaiting since dawn for\\n",
        "It is. “It is ", "<b>&amp;", "x@y.z https://a.b/c ", "日本。", "مرحبا ", "A headline of some words\\nIts lead is cut off...\\n",
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Explain_MillionUnitsOfOneThing_KeepsItsPromises(string part)
    {
        var text = Repeat(part, Million);
        ExplanationInvariants.Check(text, _whole.Explain(text), _whole.Card);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Read_MillionUnitsOfOneThing_KeepsItsPromises(string part)
    {
        var text = Repeat(part, Million);
        var reading = new ArticleAnalyzer(FramingClassifier.Default, new ArticleOptions { IncludeEvidence = false }).Read(text);
        RangeInvariants.CheckCover(text, [.. reading.Sentences.Select(sentence => (sentence.Start, sentence.End))
            .Concat(reading.Furniture.Select(line => (line.Start, line.End))).Order()]);
        ShareInvariants.Check(text, reading);
        Assert.All(reading.Sentences, sentence => Assert.NotEmpty(sentence.Voices));
    }

    private static FramingClassifier LoadWhole()
    {
        using var stream = typeof(FramingClassifier).Assembly.GetManifestResourceStream("FramingKit.default.framing")!;
        return FramingClassifier.Load(stream, new FramingOptions { MaximumLength = int.MaxValue });
    }

    private static string Repeat(string part, int length)
    {
        var plain = System.Text.RegularExpressions.Regex.Unescape(part);
        return string.Concat(Enumerable.Repeat(plain, length / plain.Length));
    }
}
