using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class EvidenceSharesTests
{
    [Fact]
    public void Spread_SeveralUnits_GetEqualShares()
    {
        var shares = new EvidenceShares();
        shares.Spread(FeatureBlock.Lexicon, 6, new UnitSpan(0, 2));
        Assert.Equal([2f, 2f, 2f], Weights(shares));
    }

    [Fact]
    public void Spread_NoCarrier_GivesNobodyAShare()
    {
        var shares = new EvidenceShares();
        shares.Spread(FeatureBlock.Lexicon, 6, UnitSpan.None);
        Assert.Empty(Weights(shares));
    }

    [Fact]
    public void ToEvidence_WordBlock_IsScaledByTheSquareRootOfItsOccurrences()
    {
        var shares = new EvidenceShares();
        for (var count = 0; count < 4; count++)
        {
            shares.Count(FeatureBlock.Words);
        }

        shares.Spread(FeatureBlock.Words, 6, new UnitSpan(1, 1));
        Assert.Equal([3f], Weights(shares));
    }

    [Fact]
    public void ToEvidence_Subwords_AreAveraged()
    {
        var shares = new EvidenceShares();
        shares.AddSubword(4, 0);
        shares.AddSubword(2, 2);
        Assert.Equal([2f, 1f], Weights(shares));
    }

    [Fact]
    public void ToEvidence_UnitsWithoutShares_AreLeftOut()
    {
        var shares = new EvidenceShares();
        shares.Spread(FeatureBlock.Lexicon, 1, new UnitSpan(2, 2));
        var units = Given.Units("one two three").Units;
        Assert.Equal(new Evidence(units[2].Start, units[2].End, 1), Assert.Single(shares.ToEvidence(units)));
    }

    [Fact]
    public void ToEvidence_SharesThatCancelOut_AreLeftOut()
    {
        var shares = new EvidenceShares();
        shares.Spread(FeatureBlock.Lexicon, 1, new UnitSpan(0, 0));
        shares.Spread(FeatureBlock.Lexicon, -1, new UnitSpan(0, 0));
        Assert.Empty(Weights(shares));
    }

    private static IEnumerable<float> Weights(EvidenceShares shares) => shares.ToEvidence(Given.Units("one two three").Units).Select(item => item.Weight);
}
