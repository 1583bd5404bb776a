using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class WordFeaturesTests
{
    [Fact]
    public void Add_ThreeWords_YieldsThemTheirPairsAndTheirTriple()
    {
        ulong a = Hash("king"), b = Hash("bowed"), c = Hash("low");
        Assert.Equal(
            [FeatureKey.Word(a), FeatureKey.Word(b), FeatureKey.WordPair(a, b), FeatureKey.Word(c), FeatureKey.WordPair(b, c), FeatureKey.WordTriple(a, b, c)],
            Features("the king bowed low").Select(feature => feature.Key));
    }

    [Fact]
    public void Add_SentenceMark_EndsSequences() =>
        Assert.Equal([FeatureKey.Word(Hash("yes")), FeatureKey.Word(Hash("no"))], Features("yes. no").Select(feature => feature.Key));

    [Fact]
    public void Add_ClauseMark_EndsNothing() => Assert.Contains(FeatureKey.WordPair(Hash("yes"), Hash("no")), Features("yes, no").Select(feature => feature.Key));

    [Fact]
    public void Add_Triple_IsCarriedByItsThreeWords() => Assert.Equal(new UnitSpan(1, 3), Features("q king bowed low")[^1].Carrier);

    [Fact]
    public void Add_Order_MakesAnotherPair() =>
        Assert.NotEqual(FeatureKey.WordPair(Hash("king"), Hash("bowed")), FeatureKey.WordPair(Hash("bowed"), Hash("king")));

    [Fact]
    public void Add_AllFeatures_BelongToTheWords() =>
        Assert.All(Features("the king bowed low"), feature => Assert.Equal((FeatureBlock.Words, UnitSpan.None), (feature.Block, feature.SecondCarrier)));

    private static ulong Hash(string word) => FeatureHash.OfWord(word);

    private static List<RecordedFeature> Features(string text)
    {
        var sink = new RecordingSink();
        WordFeatures.Add(Given.Units(text).Units, ref sink);
        return sink.Features;
    }
}
