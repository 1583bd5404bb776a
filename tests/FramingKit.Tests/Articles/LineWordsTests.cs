using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class LineWordsTests
{
    [Theory]
    [InlineData("Ada met the mayor", 4, 1, 1, 0, 0)]
    [InlineData("It's U.S. and/or well-off it’s", 5, 2, 3, 0, 0)]
    [InlineData("1,150 of 12", 1, 0, 0, 2, 0)]
    [InlineData("Home | World > Sport", 3, 3, 0, 0, 2)]
    [InlineData("| Home", 1, 1, 0, 0, 0)]
    [InlineData("Home  World   Sport ", 3, 3, 0, 0, 2)]
    [InlineData("", 0, 0, 0, 0, 0)]
    public void Count_Line_TellsWordsAndMarks(string line, int words, int capitals, int longLower, int numbers, int separators)
    {
        var counts = LineWords.Count(line);
        Assert.Equal((words, capitals, longLower, numbers, separators), (counts.Words, counts.Capitals, counts.LongLower, counts.Numbers, counts.Separators));
    }

    [Theory]
    [InlineData("He said “stop", true)]
    [InlineData("He said stop” now", true)]
    [InlineData("He said \"stop\" now", true)]
    [InlineData("He said «stop", true)]
    [InlineData("He said „stop.", true)]
    [InlineData("He said 'stop'", false)]
    public void Count_Quotation_IsSeen(string line, bool expected) => Assert.Equal(expected, LineWords.Count(line).HasQuote);

    [Theory]
    [InlineData("the Port", true)]
    [InlineData("the port of the town", true)]
    [InlineData("The port", false)]
    [InlineData("12 the port", false)]
    public void Count_FirstWord_StartsLowerOrNot(string line, bool expected) => Assert.Equal(expected, LineWords.Count(line).StartsLower);

    [Theory]
    [InlineData("abc", 2)]
    [InlineData("a.", 0)]
    [InlineData("..", -1)]
    [InlineData("", -1)]
    public void LastIndex_Line_IsThatOfItsLastLetterOrDigit(string line, int expected) => Assert.Equal(expected, LineWords.LastIndex(line));

    [Theory]
    [InlineData("a_b", true)]
    [InlineData("a_", false)]
    [InlineData("a_b c", false)]
    [InlineData("a_b\u00A0c", false)]
    [InlineData("a_b@c", false)]
    [InlineData("A_B", false)]
    [InlineData("#a-b", true)]
    [InlineData("[a]", true)]
    [InlineData("#ab", false)]
    [InlineData("div-gpt-1", true)]
    [InlineData("div-1", false)]
    [InlineData("div-gpt-a", false)]
    [InlineData("Div-gpt-1", false)]
    public void LooksLikeSlot_Line_TellsThePlaceholder(string line, bool expected) => Assert.Equal(expected, LineWords.LooksLikeSlot(line));

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void LooksLikeSlot_LongLine_IsNone(int length, bool expected) => Assert.Equal(expected, LineWords.LooksLikeSlot("a_b".PadRight(length, 'c')));
}
