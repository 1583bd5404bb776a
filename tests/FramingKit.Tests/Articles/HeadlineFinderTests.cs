using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class HeadlineFinderTests
{
    private const string Paragraph = "The council of the town voted on it today.";

    [Theory]
    [InlineData("Is it so?\n" + Paragraph, 1)]
    [InlineData("They came.\n" + Paragraph, 1)]
    [InlineData("They came.\nIt was a long day for all two.", 1)]
    [InlineData("They came.\nThey all went.", 0)]
    [InlineData("Menu\nThey came.\nThey all went.", 1)]
    [InlineData("Is it one two three four five six seven eight nine ten eleven twelve?\nThey came.", 1)]
    [InlineData("Is it one two three four five six seven eight nine ten eleven twelve thirteen?\nThey came.", 0)]
    [InlineData("Menu\nSport", -1)]
    [InlineData("Is it so?", -1)]
    public void FirstParagraph_Lines_IsAWholeSentenceOrElseTheFirst(string text, int expected) =>
        Assert.Equal(expected, HeadlineFinder.FirstParagraph(Judge(text)));

    [Theory]
    [InlineData("By Ada Brandt\n" + Paragraph, 2)]
    [InlineData("3 May 2026\n" + Paragraph, 2)]
    [InlineData("Share this article\n" + Paragraph, 2)]
    [InlineData("By Ada Brandt\n3 May 2026\n" + Paragraph, 3)]
    [InlineData("By Ada Brandt\nIt was a long day for all two.", 2)]
    [InlineData("By Ada Brandt\nIt was a long day for all.", 0)]
    [InlineData("Advertisement\n" + Paragraph, 0)]
    [InlineData(Paragraph + "\nBy Ada Brandt\n" + Paragraph, 0)]
    [InlineData("By Ada Brandt", 0)]
    public void SkipStandfirst_Lines_PassesASentenceAboveTheByline(string below, int expected) =>
        Assert.Equal(expected, HeadlineFinder.SkipStandfirst(Judge(Paragraph + "\n" + below), 0));

    [Fact]
    public void SkipStandfirst_NoParagraph_IsNone() => Assert.Equal(-1, HeadlineFinder.SkipStandfirst(Judge("By Ada Brandt\n" + Paragraph), -1));

    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, -1)]
    public void Find_LongLine_IsNoHeadline(int words, int expected) =>
        Assert.Equal(expected, HeadlineFinder.Find(Judge("Town " + string.Join(' ', Enumerable.Repeat("word", words - 1)) + "\n" + Paragraph), 1));

    [Theory]
    [InlineData("Town keeps its pilots\nPort news of today", 0)]
    [InlineData("Port news\nTown keeps all of its own harbour pilots", 1)]
    [InlineData("Harbour News\nTown keeps pilots", 1)]
    [InlineData("Pilots Stay\nBy Ada Brandt", 0)]
    [InlineData("• Town keeps its own pilots", -1)]
    [InlineData("town keeps its own pilots", -1)]
    [InlineData("Town keeps its own pilots:", -1)]
    [InlineData("1150", -1)]
    [InlineData("Skip to content", -1)]
    public void Find_LinesAboveTheParagraph_TakesTheFirstOfTheLongest(string above, int expected)
    {
        var lines = Judge(above + "\n" + Paragraph);
        Assert.Equal(expected, HeadlineFinder.Find(lines, lines.Length - 1));
    }

    [Fact]
    public void Find_NoParagraph_LooksAtAllLines() => Assert.Equal(1, HeadlineFinder.Find(Judge("Menu\nTown keeps its own pilots"), -1));

    [Fact]
    public void Find_LineBelowTheParagraph_IsNone() => Assert.Equal(-1, HeadlineFinder.Find(Judge(Paragraph + "\nTown keeps its own pilots"), 0));

    private static PageLine[] Judge(string text) => [.. ArticleLines.Split(text).Select(line => LineRules.Judge(text, line))];
}
