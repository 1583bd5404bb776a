using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class LineShapeTests
{
    [Theory]
    [InlineData("He came.", true)]
    [InlineData("Came.", false)]
    [InlineData("Ada Brandt.", false)]
    [InlineData("He came", false)]
    [InlineData("one | two | three.", true)]
    [InlineData("one | two | three | four.", false)]
    [InlineData("He said so to all of us there”", true)]
    [InlineData("He said so to all of us”", false)]
    [InlineData("He said so | to all of us there”", false)]
    public void IsProse_Line_TellsASentence(string line, bool expected) => Assert.Equal(expected, new LineShape(line).IsProse);

    [Theory]
    [InlineData(24, "", false)]
    [InlineData(25, "", true)]
    [InlineData(25, "| ", true)]
    [InlineData(25, "| | ", false)]
    public void IsProse_LineWithoutStop_GoesByItsLength(int words, string marks, bool expected) =>
        Assert.Equal(expected, new LineShape("The " + marks + string.Join(' ', Enumerable.Repeat("word", words - 1))).IsProse);

    [Theory]
    [InlineData("Ada", true)]
    [InlineData("Ada Brandt", true)]
    [InlineData("Ada von Weil", true)]
    [InlineData("Ada of", false)]
    [InlineData("Ada Brandt said", false)]
    [InlineData("One Two Six Ten Two Six", true)]
    [InlineData("One Two Six Ten Two Six Ten", false)]
    [InlineData("1150", false)]
    [InlineData("", false)]
    public void IsName_Line_IsAFewWordsWithCapitals(string line, bool expected) => Assert.Equal(expected, new LineShape(line).IsName);

    [Theory]
    [InlineData("The steps:", true)]
    [InlineData("The steps:”", true)]
    [InlineData("The steps:”)", false)]
    [InlineData("The steps.:", false)]
    public void EndsWithColon_Line_LooksBehindTheLastWord(string line, bool expected) => Assert.Equal(expected, new LineShape(line).EndsWithColon);

    [Theory]
    [InlineData("And then...", true)]
    [InlineData("And then…", true)]
    [InlineData("And then [...]", true)]
    [InlineData("And then…”", false)]
    [InlineData("And then...'", false)]
    [InlineData("And then...’", false)]
    [InlineData("And then..", false)]
    public void IsCutOff_Line_BreaksOffWithThreeDots(string line, bool expected) => Assert.Equal(expected, new LineShape(line).IsCutOff);

    [Theory]
    [InlineData("He said”", true)]
    [InlineData("He said\"", true)]
    [InlineData("He said", false)]
    public void EndsWithQuote_Line_LooksBehindTheLastWord(string line, bool expected) => Assert.Equal(expected, new LineShape(line).EndsWithQuote);
}
