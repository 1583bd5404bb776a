using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class ArticleLinesTests
{
    [Theory]
    [InlineData("a\nb", "0-1! 2-3")]
    [InlineData("a\r\nb", "0-1! 3-4")]
    [InlineData("a\n\rb", "0-1! 3-4!")]
    [InlineData("a\r\n\r\nb", "0-1! 5-6!")]
    [InlineData("\n  a \n \n b\n", "3-4! 9-10!")]
    [InlineData("a\u2028b\fc", "0-1! 2-3 4-5")]
    [InlineData("a\r", "0-1!")]
    [InlineData("", "")]
    public void Split_Text_IsItsLinesAndWhichFollowAnEmptyOne(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', ArticleLines.Split(text).Select(line => $"{line.Start}-{line.End}{(line.AfterBlank ? "!" : "")}")));

    [Theory]
    [InlineData(45, 1)]
    [InlineData(44, 3)]
    [InlineData(130, 1)]
    [InlineData(131, 3)]
    public void Read_LinesOfOneWidth_AreAParagraphWhereAColumnIsSoWide(int width, int expected) =>
        AssertLines(expected, Letters(width), "B" + Letters(width - 2), "c");

    [Fact]
    public void Read_ColumnOfTwoLines_IsNone() => AssertLines(2, Letters(60), "B" + Letters(50));

    [Theory]
    [InlineData(44, "c", 1)]
    [InlineData(43, "c", 3)]
    [InlineData(43, "c dddd", 3)]
    [InlineData(43, "cc", 1)]
    public void Read_NextWord_HadNoRoomInAColumn(int second, string third, int expected) => AssertLines(expected, Letters(45), "B" + Letters(second - 1), third);

    [Theory]
    [InlineData(".", ".", "c", 3)]
    [InlineData(".", "a", "c", 1)]
    [InlineData("a", ".", "c", 1)]
    [InlineData("a", "a", "C", 3)]
    public void Read_HalfOfTheBreaks_AreInsideASentenceInAColumn(string firstEnd, string secondEnd, string third, int expected) =>
        AssertLines(expected, Letters(44) + firstEnd, "B" + Letters(42) + secondEnd, third);

    [Fact]
    public void Read_ItemsInAColumn_StayLines() =>
        AssertLines(2, Letters(50), Letters(48), "- b" + Letters(20), Letters(46), Letters(20));

    [Theory]
    [InlineData(40, 40, "", 1)]
    [InlineData(39, 40, "", 2)]
    [InlineData(40, 39, "", 2)]
    [InlineData(40, 38, ".", 1)]
    public void Read_LongLineAndItsRest_AreOne(int first, int second, string stop, int expected) => AssertLines(expected, Letters(first), Letters(second) + stop);

    [Theory]
    [InlineData(",", "", 1)]
    [InlineData("-", "", 1)]
    [InlineData("'", "", 1)]
    [InlineData("’", "", 1)]
    [InlineData(";", "", 2)]
    [InlineData(".", "", 2)]
    [InlineData("a", "B", 2)]
    [InlineData("a", "by ", 2)]
    [InlineData("a", "by", 1)]
    public void Read_LongLine_GoesOnWhereItIsOpen(string end, string start, int expected) => AssertLines(expected, Letters(50) + end, start + Letters(50));

    private static string Letters(int count) => new('a', count);

    private static void AssertLines(int expected, params string[] lines) => Assert.Equal(expected, ArticleLines.Read(string.Join('\n', lines)).Count);
}
