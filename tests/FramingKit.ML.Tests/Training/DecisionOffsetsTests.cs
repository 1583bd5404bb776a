namespace FramingKit.ML.Tests.Training;

public class DecisionOffsetsTests
{
    [Fact]
    public void Choose_RareLabelThatNeverWins_IsHelpedByTheSmallestChange()
    {
        List<float[]> rows = [.. Enumerable.Repeat(Logs(0.7f), 20), .. Enumerable.Repeat(Logs(0.55f), 5)];
        List<int> labels = [.. Enumerable.Repeat(0, 20), .. Enumerable.Repeat(1, 5)];
        var offsets = DecisionOffsets.Choose(rows, labels, [.. labels.Select(_ => 1f)]);
        Assert.All(rows.Zip(labels), row => Assert.Equal(row.Second, row.First[1] + offsets[1] > row.First[0] + offsets[0] ? 1 : 0));
        Assert.Equal(0.3f, offsets.Sum(Math.Abs), 1e-5f); // log(0.55 / 0.45) is 0.2007, and steps are of 0.1
    }

    [Fact]
    public void Choose_NothingToGain_IsZero() =>
        Assert.Equal([0f, 0f], DecisionOffsets.Choose([Logs(0.9f), Logs(0.1f)], [0, 1], [1, 1]));

    [Theory]
    [InlineData(1f, 9f, 0)]
    [InlineData(9f, 1f, 1)]
    public void Choose_RowsThatCanNotAllBeRight_FollowsTheWeightierOnes(float first, float second, int expected)
    {
        float[][] rows = [Logs(0.9f), Logs(0.6f), Logs(0.6f), Logs(0.1f)];
        var offsets = DecisionOffsets.Choose(rows, [0, 1, 0, 1], [5, first, second, 5]);
        Assert.Equal(expected, rows[1][1] + offsets[1] > rows[1][0] + offsets[0] ? 1 : 0);
    }

    [Fact]
    public void Choose_LabelFarBehind_IsHelpedByTwoAtMost()
    {
        var offsets = DecisionOffsets.Choose([Logs(0.999f), Logs(0.9999f)], [1, 0], [1, 1]);
        Assert.All(offsets, offset => Assert.InRange(offset, -2f, 2f));
    }

    private static float[] Logs(float first) => [MathF.Log(first), MathF.Log(1 - first)];
}
