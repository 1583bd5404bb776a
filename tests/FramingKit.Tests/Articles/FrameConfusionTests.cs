using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class FrameConfusionTests
{
    private static readonly IReadOnlyList<IReadOnlyList<int>> _enough = [[15, 5], [2, 18]];

    [Fact]
    public void Of_SeveralOtherScores_AreTakenByName() => Assert.Equal("a", FrameConfusion.Of(Card(("b", _enough), ("a", _enough)))?.Source);

    [Fact]
    public void Of_RealNews_ComesFirst() =>
        Assert.Equal(ModelCard.RealNewsName, FrameConfusion.Of(Card(("a", _enough), (ModelCard.HeldOutName, _enough), (ModelCard.RealNewsName, _enough)))?.Source);

    [Fact]
    public void Of_FrameSeenLessThanTwentyTimes_IsPassedOver() => Assert.Null(FrameConfusion.Of(Card(("a", [[15, 5], [2, 17]]))));

    [Fact]
    public void Of_NoCounts_IsNone() => Assert.Null(FrameConfusion.Of(Card(("a", []))));

    private static ModelCard Card(params (string Name, IReadOnlyList<IReadOnlyList<int>> Counts)[] scores) =>
        Some.Classifier().Card with { Scores = scores.ToDictionary(score => score.Name, score => Scores(score.Counts)) };

    private static ModelScores Scores(IReadOnlyList<IReadOnlyList<int>> counts) => new()
    {
        Rows = 40,
        FrameMacroF1 = new Estimate(0.5f, 0.4f, 0.6f),
        SentimentMacroF1 = new Estimate(0.5f, 0.4f, 0.6f),
        Frames = [],
        Sentiments = [],
        FrameCalibrationError = 0,
        FrameConfusion = counts,
    };
}
