using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class WordFeaturesTests
{
    [Fact]
    public void Add_ThreeWords_YieldsThemTheirPairsAndTheirTriple()
    {
        ulong a = Hash("king"), b = Hash("bowed"), c = Hash("low");
        Assert.Equal(
            [a, b, Pair(a, b), c, Pair(b, c), Pair(Pair(a, b), c)],
            Features("the king bowed low").Select(feature => feature.Key));
    }

    [Fact]
    public void Add_SentenceMark_EndsSequences() =>
        Assert.Equal([Hash("yes"), Hash("no")], Features("yes. no").Select(feature => feature.Key));

    [Fact]
    public void Add_ClauseMark_EndsNothing() => Assert.Contains(Pair(Hash("yes"), Hash("no")), Features("yes, no").Select(feature => feature.Key));

    [Fact]
    public void Add_Triple_IsCarriedByItsThreeWords() => Assert.Equal(new UnitSpan(1, 3), Features("q king bowed low")[^1].Carrier);

    [Fact]
    public void Add_Order_MakesAnotherPair() =>
        Assert.NotEqual(Pair(Hash("king"), Hash("bowed")), Pair(Hash("bowed"), Hash("king")));

    [Fact]
    public void Add_AllFeatures_BelongToTheWords() =>
        Assert.All(Features("the king bowed low"), feature => Assert.Equal((FeatureBlock.Words, UnitSpan.None), (feature.Block, feature.SecondCarrier)));

    private static ulong Hash(string word) => FeatureHash.OfWord(word);

    private static ulong Pair(ulong first, ulong second) => FeatureHash.OfSequence(first, second);

    private static List<RecordedFeature> Features(string text)
    {
        var sink = new RecordingSink();
        WordFeatures.Add(Given.Units(text).Units, ref sink);
        return sink.Features;
    }
}
