using FramingKit.Articles;
using FramingKit.Tests.Shared;

namespace FramingKit.Tests.Properties;

/// <summary>Texts far longer than any page, each of one thing that could make a reader look again and again at the same place.</summary>
public class HugeTextTests
{
    private const int Length = 200_000;

    internal static FramingClassifier Whole { get; } = LoadWhole();

    public static TheoryData<string> Parts =>
    [
        "a", "é", "e\\u0301", "\\uD83D\\uDE00", "\\uD800", "\\u0000", "\\u202E", "\\u200D", "\\\"", "“", "”", "‘", "(", "[", "'", "’s", "-", ".", "...", "…", "?! ", ",", "1", "1,", "U.S.",
        "u.", " ", "\\n", "\\r\\n", "• ", "\\n• ", "word ", "word\\n", "he said ", "“No,” he said. ", "“No,” said Ada Brandt. He ", "critics say that ", "according to ",
        "Ada Brandt ", "Mr. ", "not ", "bowed to ", "sovereign decision ", "Share\\n", "By Ada Brandt\\n", "Home | News\\n", "The men, who had been\\nwaiting since dawn for\\n",
        "It is. “It is ", "<b>&amp;", "x@y.z https://a.b/c ", "日本。", "مرحبا ", "A headline of some words\\nIts lead is cut off...\\n",
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Explain_LongTextOfOneThing_KeepsItsPromises(string part)
    {
        var text = Repeat(part, Length);
        ExplanationInvariants.Check(text, Whole.Explain(text), Whole.Card);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Read_LongTextOfOneThing_KeepsItsPromises(string part)
    {
        var text = Repeat(part, Length);
        var reading = new ArticleAnalyzer(FramingClassifier.Default, new ArticleOptions { IncludeEvidence = false }).Read(text);
        RangeInvariants.CheckCover(text, [.. reading.Sentences.Select(sentence => (sentence.Start, sentence.End))
            .Concat(reading.Furniture.Select(line => (line.Start, line.End))).Order()]);
        ShareInvariants.Check(text, reading);
        Assert.All(reading.Sentences, sentence => Assert.NotEmpty(sentence.Voices));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("\u0301")]
    [InlineData("\U00010400")]
    [InlineData("中")]
    public void Explain_WordOfAMillionLetters_KeepsItsPromises(string letter)
    {
        var text = $"He {Repeat(letter, 1_000_000)} bowed.";
        ExplanationInvariants.Check(text, Whole.Explain(text), Whole.Card);
    }

    [Fact]
    public void Classify_TenMillionUnits_ReadsTheFirstOfThem()
    {
        var text = Repeat("They bowed. ", 10_000_000);
        var limit = FramingOptions.Default.MaximumLength;
        var result = FramingClassifier.Default.Classify(text);
        Assert.True(result.IsTruncated);
        ResultInvariants.CheckSame(text[..limit], FramingClassifier.Default.Classify(text.AsSpan(0, limit)) with { IsTruncated = true }, result);
    }

    private static FramingClassifier LoadWhole()
    {
        using var stream = typeof(FramingClassifier).Assembly.GetManifestResourceStream("FramingKit.default.framing")!;
        return FramingClassifier.Load(stream, new FramingOptions { MaximumLength = int.MaxValue });
    }

    internal static string Repeat(string part, int length)
    {
        var plain = System.Text.RegularExpressions.Regex.Unescape(part);
        return string.Concat(Enumerable.Repeat(plain, length / plain.Length));
    }
}
