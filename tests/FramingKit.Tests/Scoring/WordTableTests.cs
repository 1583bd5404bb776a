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

    [Fact]
    public void Find_WordsOfThreeSourcesThatShareNone_AreAllKnown()
    {
        string[] Names(string letter) => [.. Enumerable.Range(0, 3000).Select(number => $"{letter}{number}")];
        var lexicon = Given.Lexicon([.. Names("l").Select(name => (LexiconClass.Yield, name))]);
        var features = new FeatureTable([.. Names("f").Select(name => FeatureHash.OfWord(name))]);
        var words = new WordTable(lexicon, Given.Subwords(Names("s")), features);
        Assert.All(Names("l"), name => Assert.True(words[words.Find(FeatureHash.OfWord(name))].PhraseStart > 0));
        Assert.Equal(Enumerable.Range(0, 3000), Names("f").Select(name => words[words.Find(FeatureHash.OfWord(name))].FeatureRow));
        Assert.Equal(Enumerable.Range(0, 3000), Names("s").Select(name => words[words.Find(FeatureHash.OfWord(name))].SubwordRow));
    }

    [Fact]
    public void Constructor_WordsChosenForOnePlace_AreRefusedBeforeTheyCostMuch()
    {
        ulong[] keys = [.. Enumerable.Range(1, 6000).Select(number => (1UL << 62) | ((ulong)number << 40))];
        Assert.Contains(
            "one place",
            Assert.Throws<ArgumentException>(() => new WordTable(Given.Lexicon(), SubwordVocabulary.Empty, new FeatureTable(keys))).Message,
            StringComparison.Ordinal);
    }

    private static (int Feature, int Subword, bool IsSymbol, bool StartsEntity, bool StartsPhrase) Known(WordTable words, string word)
    {
        var known = words[words.Find(FeatureHash.OfWord(word))];
        return (known.FeatureRow, known.SubwordRow, known.Symbol > 0, known.EntityStart > 0, known.PhraseStart > 0);
    }
}
