using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class WordTableTests
{
    private static readonly Lexicon _lexicon = Given.Lexicon(
        (LexiconClass.State, "freedonia"), (LexiconClass.Yield, "bow to"));

    [Fact]
    public void Find_Words_TellsAllThatIsKnownOfEach()
    {
        var features = new FeatureTable([FeatureKey.Class(LexiconClass.Yield), FeatureHash.OfWord("bow"), FeatureHash.OfSequence(1, 2), FeatureHash.OfWord("plain")]);
        var words = new WordTable(_lexicon, Given.Subwords("##ow", "bow", "vector"), features);

        Assert.Equal((1, 1, true, false, true), Known(words, "bow"));
        Assert.Equal((-1, -1, true, true, false), Known(words, "freedonia"));
        Assert.Equal((-1, -1, true, false, false), Known(words, "to"));
        Assert.Equal((3, -1, false, false, false), Known(words, "plain"));
        Assert.Equal((-1, 2, false, false, false), Known(words, "vector"));
        Assert.Equal((-1, -1, false, false, false), Known(words, "nothing"));
    }

    [Fact]
    public void Find_WordOfWhichNothingIsKnown_IsUnknown()
    {
        var words = new WordTable(_lexicon, SubwordVocabulary.Empty, features: null);
        Assert.Equal(words.Unknown, words.Find(FeatureHash.OfWord("nothing")));
        Assert.NotEqual(words.Unknown, words.Find(FeatureHash.OfWord("bow")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(20_000)]
    public void Find_ManyWords_AgreesWithTheirRows(int count)
    {
        var names = Enumerable.Range(0, count).Select(number => $"w{number}").ToList();
        var words = new WordTable(Given.Lexicon(), SubwordVocabulary.Empty, new FeatureTable([.. names.Select(name => FeatureHash.OfWord(name))]));
        Assert.Equal(Enumerable.Range(0, count), names.Select(name => words[words.Find(FeatureHash.OfWord(name))].FeatureRow));
        Assert.All(Enumerable.Range(0, 1000), number => Assert.Equal(words.Unknown, words.Find(FeatureHash.OfWord($"x{number}"))));
    }

    private static (int Feature, int Subword, bool IsSymbol, bool StartsEntity, bool StartsPhrase) Known(WordTable words, string word)
    {
        var known = words[words.Find(FeatureHash.OfWord(word))];
        return (known.FeatureRow, known.SubwordRow, known.Symbol > 0, known.EntityStart > 0, known.PhraseStart > 0);
    }
}
