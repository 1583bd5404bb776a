namespace FramingKit.ML.Tests.Evaluation;

public class CalibrationErrorTests
{
    [Fact]
    public void Of_OneBin_IsTheGapBetweenMeanConfidenceAndAccuracy() => AssertError(0.4, (0.9f, true), (0.9f, false));

    [Fact]
    public void Of_SeveralBins_AreWeighedByTheirRows() => AssertError(((2 * 0.1) + 0.3) / 3, (0.9f, true), (0.9f, true), (0.3f, false));

    [Fact]
    public void Of_GapsInDifferentBins_DoNotCancelOut() => AssertError((0.5 + 0.7) / 2, (0.5f, true), (0.7f, false));

    [Fact]
    public void Of_GapsInOneBin_CancelOut() => AssertError(0, (0.5f, true), (0.5f, false));

    [Fact]
    public void Of_CertainAndRight_IsZero() => AssertError(0, (1f, true), (1f, true));

    [Fact]
    public void Of_CertainAndWrong_IsOne() => AssertError(1, (1f, false));

    [Fact]
    public void Of_ConfidenceOne_FallsIntoTheLastBin() => AssertError(((0.95 - 1) + 1) / 2, (0.95f, true), (1f, false));

    [Fact]
    public void Of_NoRows_IsZero() => Assert.Equal(0, CalibrationError.Of([]));

    [Fact]
    public void BinsOf_Answers_GivesEachBinThatHoldsSomeTheLeastConfidentFirst()
    {
        var bins = CalibrationError.BinsOf([(0.9f, true), (1f, true), (0.25f, false), (0.92f, false)]);
        Assert.Equal([(0f, 1), (0.5f, 2), (1f, 1)], bins.Select(bin => (bin.Accuracy, bin.Rows)));
        Assert.All(bins.Zip([0.25f, 0.91f, 1f]), item => Assert.Equal(item.Second, item.First.Confidence, 1e-6f));
    }

    private static void AssertError(double expected, params (float Confidence, bool IsRight)[] answers) =>
        Assert.Equal(expected, CalibrationError.Of(answers), 1e-6);
}
