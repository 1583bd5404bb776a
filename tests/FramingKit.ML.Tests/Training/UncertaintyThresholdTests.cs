namespace FramingKit.ML.Tests.Training;

public class UncertaintyThresholdTests
{
    [Fact]
    public void Choose_Results_LeavesAFifthBelow()
    {
        var results = Enumerable.Range(0, 101).Select(row => Some.Result("None", 0.3f + (row * 0.005f))).ToList();
        var threshold = UncertaintyThreshold.Choose(results);
        Assert.Equal(20, results.Count(result => result.Frames[result.Frame] < threshold));
    }
}
