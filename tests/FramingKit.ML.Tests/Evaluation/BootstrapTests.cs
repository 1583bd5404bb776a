namespace FramingKit.ML.Tests.Evaluation;

public class BootstrapTests
{
    [Fact]
    public void Of_Share_ContainsItAndIsAsWideAsTheTextbookSays()
    {
        var estimate = Bootstrap.Of(400, seed: 1, Share);
        Assert.Equal(0.5f, estimate.Value);
        var half = 1.96 * Math.Sqrt(0.25 / 400); // the normal approximation
        Assert.Equal(0.5 - half, estimate.Low, 0.01);
        Assert.Equal(0.5 + half, estimate.High, 0.01);
    }

    [Fact]
    public void Of_SameSeed_IsTheSame() => Assert.Equal(Bootstrap.Of(57, seed: 4, Share), Bootstrap.Of(57, seed: 4, Share));

    [Fact]
    public void Of_OtherSeed_IsAnother() => Assert.NotEqual(Bootstrap.Of(57, seed: 4, Spread), Bootstrap.Of(57, seed: 5, Spread));

    [Fact]
    public void Of_BiasedFigure_StillContainsTheValue()
    {
        // The number of distinct rows falls in every draw, so the whole interval would lie below the value.
        var estimate = Bootstrap.Of(50, seed: 1, rows => rows.Distinct().Count());
        Assert.True(estimate.Low < estimate.Value && estimate.High >= estimate.Value);
    }

    [Fact]
    public void Of_ConstantFigure_HasNoWidth() => Assert.Equal(new Estimate(3, 3, 3), Bootstrap.Of(10, seed: 1, _ => 3));

    [Fact]
    public void Interval_AThousandDifferentFigures_LeavesOutTwentyFiveAtEachEnd()
    {
        var figure = 0;
        Assert.Equal((25, 974), Bootstrap.Interval(10, seed: 1, _ => figure++));
    }

    [Fact]
    public void Interval_Draws_TakeEachRowAboutEquallyOften()
    {
        var counts = new int[20];
        Bootstrap.Interval(counts.Length, seed: 1, rows =>
        {
            Assert.Equal(counts.Length, rows.Length);
            Array.ForEach(rows, row => counts[row]++);
            return 0;
        });
        Assert.All(counts, count => Assert.InRange(count, 850, 1150));
    }

    [Fact]
    public void Interval_NoRows_IsZero() => Assert.Equal((0, 0), Bootstrap.Interval(0, seed: 1, _ => 3));

    private static double Share(int[] rows) => rows.Average(row => row % 2);

    private static double Spread(int[] rows) => rows.Average(row => Math.Sqrt(row));
}
