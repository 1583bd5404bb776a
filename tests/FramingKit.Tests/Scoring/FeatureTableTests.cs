using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class FeatureTableTests
{
    private static readonly ulong _pair = FeatureHash.OfSequence(FeatureHash.OfWord("bow"), FeatureHash.OfWord("to"));

    [Fact]
    public void Rows_KeysOfEveryKind_AreTheirPositions()
    {
        var features = new FeatureTable([FeatureHash.OfWord("bow"), _pair, FeatureKey.Class(LexiconClass.Yield), FeatureKey.Pattern(FeatureKey.MostPatterns)]);
        Assert.Equal(1, features.Sequences.Find(_pair));
        Assert.Equal(2, features.RowOfNumber(FeatureKey.Class(LexiconClass.Yield)));
        Assert.Equal(3, features.RowOfNumber(FeatureKey.Pattern(FeatureKey.MostPatterns)));
        Assert.Equal(-1, features.RowOfNumber(FeatureKey.Class(LexiconClass.Talk)));
        Assert.Equal(-1, features.Sequences.Find(FeatureHash.OfSequence(_pair, _pair)));
    }

    [Fact]
    public void RowOfNumber_AboveAllThatHaveARow_IsNone()
    {
        Assert.Equal(-1, new FeatureTable([FeatureKey.Class(LexiconClass.Yield)]).RowOfNumber(FeatureKey.Pattern(FeatureKey.MostPatterns)));
        Assert.Equal(-1, new FeatureTable([]).RowOfNumber(FeatureKey.Class(LexiconClass.State)));
    }

    [Fact]
    public void Constructor_NumberedKeyTwiceOrNone_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new FeatureTable([7, 7]));
        Assert.Throws<ArgumentException>(() => new FeatureTable([0]));
        Assert.Throws<ArgumentException>(() => new FeatureTable([FeatureKey.Numbered]));
        Assert.Throws<ArgumentException>(() => new FeatureTable([_pair, _pair]));
    }
}
