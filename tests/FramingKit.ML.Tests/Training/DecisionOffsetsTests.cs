namespace FramingKit.ML.Tests.Training;

public class DecisionOffsetsTests
{
    private const int Seed = 1;

    [Fact]
    public void Choose_RareLabelThatNeverWins_IsHelpedByTheSmallestChange()
    {
        List<float[]> rows = [.. Enumerable.Repeat(Logs(0.7f), 20), .. Enumerable.Repeat(Logs(0.55f), 5)];
        List<int> labels = [.. Enumerable.Repeat(0, 20), .. Enumerable.Repeat(1, 5)];
        var offsets = DecisionOffsets.Choose(rows, labels, [.. labels.Select(_ => 1f)], Seed);
        Assert.All(rows.Zip(labels), row => Assert.Equal(row.Second, row.First[1] + offsets[1] > row.First[0] + offsets[0] ? 1 : 0));
        Assert.Equal(0.3f, offsets.Sum(Math.Abs), 1e-5f); // log(0.55 / 0.45) is 0.2007, and steps are of 0.1
    }

    [Fact]
    public void Choose_NothingToGain_IsZero() =>
        Assert.Equal([0f, 0f], DecisionOffsets.Choose([Logs(0.9f), Logs(0.1f)], [0, 1], [1, 1], Seed));

    [Theory]
    [InlineData(1f, 9f, 0)]
    [InlineData(9f, 1f, 1)]
    public void Choose_RowsThatCanNotAllBeRight_FollowsTheWeightierOnes(float first, float second, int expected)
    {
        const int Copies = 30; // samples of a few rows would often miss one of them
        float[][] rows = [Logs(0.9f), Logs(0.6f), Logs(0.6f), Logs(0.1f)];
        float[] weights = [5, first, second, 5];
        var offsets = DecisionOffsets.Choose(
            [.. Enumerable.Repeat(rows, Copies).SelectMany(copy => copy)],
            [.. Enumerable.Repeat<int[]>([0, 1, 0, 1], Copies).SelectMany(copy => copy)],
            [.. Enumerable.Repeat(weights, Copies).SelectMany(copy => copy)],
            Seed);
        Assert.Equal(expected, rows[1][1] + offsets[1] > rows[1][0] + offsets[0] ? 1 : 0);
    }

    [Fact]
    public void Choose_LabelFarBehind_IsHelpedByTwoAtMost()
    {
        var offsets = DecisionOffsets.Choose([Logs(0.999f), Logs(0.9999f)], [1, 0], [1, 1], Seed);
        Assert.All(offsets, offset => Assert.InRange(offset, -2f, 2f));
    }

    [Fact]
    public void Choose_OneLuckyRow_HasLessSayThanInASingleSearch()
    {
        // A search over the rows themselves would take the whole step that the one row asks for; most samples hold it, some do not.
        List<float[]> rows = [.. Enumerable.Repeat(Logs(0.9f), 40), Logs(0.8f)];
        List<int> labels = [.. Enumerable.Repeat(0, 40), 1];
        var moved = DecisionOffsets.Choose(rows, labels, [.. labels.Select(_ => 1f)], Seed).Sum(Math.Abs);
        Assert.InRange(moved, 0.5f, 1.35f); // log(0.8 / 0.2) is 1.386, so a single search moves by 1.4
    }

    [Fact]
    public void Choose_OtherSeed_DrawsOtherSamples()
    {
        var random = new Random(7);
        List<float[]> rows = [.. Enumerable.Range(0, 60).Select(_ => Logs(0.2f + (0.6f * random.NextSingle())))];
        List<int> labels = [.. rows.Select(row => MathF.Exp(row[0]) > random.NextSingle() ? 0 : 1)];
        float[] weights = [.. labels.Select(_ => 1f)];
        Assert.Equal(DecisionOffsets.Choose(rows, labels, weights, 1), DecisionOffsets.Choose(rows, labels, weights, 1));
        Assert.NotEqual(DecisionOffsets.Choose(rows, labels, weights, 1), DecisionOffsets.Choose(rows, labels, weights, 2));
    }

    private static float[] Logs(float first) => [MathF.Log(first), MathF.Log(1 - first)];
}
