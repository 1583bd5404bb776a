using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class LineMarksTests
{
    [Theory]
    [InlineData("• ab", 2)]
    [InlineData("- ab", 2)]
    [InlineData("•ab", 0)]
    [InlineData("1. ab", 3)]
    [InlineData("1) ab", 3)]
    [InlineData("(1) ab", 4)]
    [InlineData("123. ab", 5)]
    [InlineData("1234. ab", 0)]
    [InlineData("a) ab", 3)]
    [InlineData("(a) ab", 4)]
    [InlineData("a. ab", 0)]
    [InlineData("A) ab", 0)]
    [InlineData("1.5 m", 0)]
    [InlineData("12 m", 0)]
    [InlineData("12.", 0)]
    [InlineData("123", 0)]
    [InlineData("(((", 0)]
    [InlineData("- ", 0)]
    [InlineData("", 0)]
    public void ItemLength_Line_IsThatOfTheMarkAndItsBlank(string line, int expected) => Assert.Equal(expected, LineMarks.ItemLength(line));

    [Theory]
    [InlineData("\"“”„«»‘’「", true)]
    [InlineData("'‹›`´.a \0", false)]
    public void IsQuote_Characters_AreThoseOfQuotations(string characters, bool expected) =>
        Assert.All(characters, character => Assert.Equal(expected, LineMarks.IsQuote(character)));

    [Theory]
    [InlineData("•●▪◦‣", true)]
    [InlineData("-*–·a ", false)]
    public void IsInlineBullet_Characters_AreThoseThatStandForNothingElse(string characters, bool expected) =>
        Assert.All(characters, character => Assert.Equal(expected, LineMarks.IsInlineBullet(character)));
}
