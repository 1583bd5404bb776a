using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring.Encoder;

public class EncoderInputTests
{
    private static readonly string[] _pieces = ["bow", "will", "caved", "polic", "##e", "12"];
    private static readonly SubwordVocabulary _subwords = Given.Subwords(_pieces);
    private static readonly Lexicon _lexicon = Given.Lexicon(
        (LexiconClass.State, "freedonia"),
        (LexiconClass.State, "united states"),
        (LexiconClass.Leader, "firefly"),
        (LexiconClass.Power, "white house"));

    [Theory]
    [InlineData("Freedonia will bow", "<Start> <State> will bow <End>")]
    [InlineData("the United States caved", "<Start> <State> caved <End>")]
    [InlineData("Will Firefly bow?", "<Start> will <Leader> bow <End>")]
    [InlineData("police bow", "<Start> polic ##e bow <End>")]
    [InlineData("xyz bow", "<Start> <Unknown> bow <End>")]
    [InlineData("the White House will", "<Start> <Unknown> <Unknown> will <End>")]
    [InlineData("bow, will; police", "<Start> bow <ClauseMark> will <ClauseMark> polic ##e <End>")]
    [InlineData("will \"bow\" will", "<Start> will <QuoteMark> bow <QuoteMark> will <End>")]
    [InlineData("", "<Start> <End>")]
    [InlineData(" .,!", "<Start> <End>")]
    public void Read_Text_GivesItsPiecesAndSymbols(string text, string expected) => Assert.Equal(expected, Describe(Read(text)));

    [Fact]
    public void Read_Word_CarriesTheNumberOfItsUnit() =>
        Assert.Equal([-1, 0, 1, 1, -1], Read("will police").Select(token => token.Unit));

    [Theory]
    [InlineData(61)]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(5000)]
    public void Read_TooManyWords_KeepsTheFirstAndTheEnd(int words)
    {
        var tokens = Read(string.Join(' ', Enumerable.Repeat("bow", words)));
        Assert.Equal(Math.Min(words + 2, EncoderInput.Longest), tokens.Length);
        Assert.Equal("<Start>", Describe(tokens[..1]));
        Assert.Equal("<End>", Describe(tokens[^1..]));
    }

    [Fact]
    public void Read_TextThatEndsInALongWord_KeepsTheEnd()
    {
        var text = string.Join(' ', Enumerable.Repeat("bow", EncoderInput.Longest - 3)) + " police, bow";
        Assert.EndsWith("bow polic <End>", Describe(Read(text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MarksInTheLastPlaces_LeaveTheLastOneToTheEnd()
    {
        var tokens = Read(string.Join(' ', Enumerable.Repeat("bow", EncoderInput.Longest - 3)) + ", \"bow\"");
        Assert.Equal(EncoderInput.Longest, tokens.Length);
        Assert.EndsWith("bow <ClauseMark> <End>", Describe(tokens), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnotherText_ForgetsTheOneBefore()
    {
        var input = new EncoderInput();
        Read("\"Freedonia will bow\"", input);
        Assert.Equal(Read("bow will"), Read("bow will", input));
    }

    private static EncoderToken[] Read(string text, EncoderInput? input = null)
    {
        var units = Given.Units(text, _lexicon, _subwords);
        var used = input ?? new EncoderInput();
        used.Read(text, units.Units, _subwords);
        return [.. used.Tokens];
    }

    private static string Describe(EncoderToken[] tokens) => string.Join(' ', tokens.Select(token =>
        token.Row < _pieces.Length ? _pieces[token.Row] : $"<{(EncoderSymbol)(token.Row - _pieces.Length)}>"));
}
