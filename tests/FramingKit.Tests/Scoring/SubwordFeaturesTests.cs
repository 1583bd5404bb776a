using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class SubwordFeaturesTests
{
    private static readonly SubwordVocabulary _subwords = Given.Subwords("bowed", "free", "##donia", "12", "000", "united", "states", "don't", "low");

    [Fact]
    public void Add_Words_AreLookedUpWhereverTheyStand() => Assert.Equal([(8, 1), (0, 2)], Record("q Low BOWED"));

    [Fact]
    public void Add_WordWithoutARowOfItsOwn_HasThoseOfItsPieces() => Assert.Equal([(0, 1), (1, 1)], Record("q police", Given.Subwords("polic", "##e")));

    [Theory]
    [InlineData("freedonia")]
    [InlineData("12,000")]
    [InlineData("united states")]
    public void Add_NamesOfStatesAndNumbers_HaveNoSubwords(string text) => Assert.Empty(Record(text));

    [Fact]
    public void Add_TypographicApostrophe_IsReadLikeThePlainOne() => Assert.Equal((7, 0), Assert.Single(Record("don’t")));

    [Theory]
    [InlineData(40, 1)]
    [InlineData(41, 0)]
    [InlineData(5000, 0)]
    public void Add_LongWord_HasSubwordsUpToFortyCharacters(int length, int expected) =>
        Assert.Equal(expected, Record("q " + new string('x', length), Given.Subwords(new string('x', length))).Count);

    private static List<(int Row, int Unit)> Record(string text, SubwordVocabulary? subwords = null)
    {
        var sink = new RecordingSink();
        SubwordFeatures.Add(text, Given.Units(text, Given.SmallLexicon(), subwords ?? _subwords).Units, subwords ?? _subwords, ref sink);
        return sink.Subwords;
    }
}
