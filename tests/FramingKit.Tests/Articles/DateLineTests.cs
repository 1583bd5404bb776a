using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class DateLineTests
{
    [Theory]
    [InlineData("2 march 2024", true, true)]
    [InlineData("2nd march 2024", true, true)]
    [InlineData("2x march 2024", true, false)]
    [InlineData("march 3 harbour crew home", true, false)]
    [InlineData("march 3 harbour crew comes home", false, false)]
    [InlineData("march", false, false)]
    [InlineData("tuesday", true, true)]
    [InlineData("on tuesday harbour", true, false)]
    [InlineData("on tuesday the harbour", false, false)]
    [InlineData("tuesday harbour crew", false, false)]
    [InlineData("spring 2024", true, true)]
    [InlineData("spring", false, false)]
    [InlineData("spring 2024 harbour", false, false)]
    [InlineData("updated: 5am", true, true)]
    [InlineData("1030pm harbour", true, true)]
    [InlineData("1030pm harbour crew", false, false)]
    [InlineData("5m", false, false)]
    [InlineData("12th", false, false)]
    [InlineData("harbour", false, false)]
    [InlineData("", false, false)]
    public void Is_NormalizedLine_TellsADateFromANewsLine(string line, bool expected, bool expectedAsItem)
    {
        Assert.Equal(expected, DateLine.Is(line, isItem: false));
        Assert.Equal(expectedAsItem, DateLine.Is(line, isItem: true));
    }

    [Theory]
    [InlineData("12:30", 0, true)]
    [InlineData("at 12:30 sharp", 2, true)]
    [InlineData("12:3", 0, false)]
    [InlineData("12:", 0, false)]
    [InlineData("a:30", 0, false)]
    [InlineData("12:a0", 0, false)]
    [InlineData("12.05.2024", 0, true)]
    [InlineData("12/05/24", 0, true)]
    [InlineData("12-05-24", 0, true)]
    [InlineData("12/05/2", 0, false)]
    [InlineData("12/055/24", 0, false)]
    [InlineData("3.14", 0, false)]
    [InlineData("12+05+24", 0, false)]
    [InlineData("the ferry left at 12:30", 4, false)]
    [InlineData("", 0, false)]
    public void IsInFigures_Line_TellsATimeOrADateFromOtherFigures(string line, int words, bool expected) =>
        Assert.Equal(expected, DateLine.IsInFigures(line, words));

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void IsInFigures_LongLine_IsNoDate(int length, bool expected) => Assert.Equal(expected, DateLine.IsInFigures("12:30".PadRight(length), 0));
}
