using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class ShareBootstrapTests
{
    private static readonly int[][] _perfect = [[1_000_000, 0], [0, 1_000_000]];

    /// <summary>What a model like the default one does to real news: for each true frame, how often it reads which.</summary>
    private static readonly double[][] _rates = [[0.91, 0.02, 0.04, 0.03], [0.35, 0.52, 0.08, 0.05], [0.28, 0.03, 0.61, 0.08], [0.30, 0.03, 0.12, 0.55]];

    private static readonly double[][] _truths = [[0.8, 0.05, 0.1, 0.05], [0.5, 0.15, 0.2, 0.15], [0.6, 0, 0.3, 0.1], [0.3, 0.1, 0.1, 0.5], [0.95, 0.02, 0.02, 0.01]];

    /// <summary>Articles of all lengths and kinds are made up, read with errors, and their shares estimated from labelled rows that are
    /// made up as well: the intervals must hold the true share 93 to 97 times in 100.</summary>
    [Theory]
    [InlineData(12)]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(150)]
    public void Of_SimulatedArticles_CoversTheTruthAboutNinetyFiveTimesInAHundred(int sentences)
    {
        const int Runs = 80;
        var random = new Random(20_263 + sentences); // fixed, so that a failure repeats
        var (covered, all) = (0, 0);
        foreach (var truth in _truths)
        {
            for (var run = 0; run < Runs; run++)
            {
                var estimates = ShareBootstrap.Of(Read(random, truth, sentences), Confusion(random, run % 2 == 0 ? [655, 50, 64, 50] : [5000, 500, 900, 700]));
                covered += truth.Index().Count(item => estimates[item.Index].Low <= item.Item && item.Item <= estimates[item.Index].High);
                all += truth.Length;
            }
        }

        Assert.InRange(covered / (double)all, 0.93, 0.97);
    }

    [Fact]
    public void Of_ModelWithoutErrors_GivesThePlainSharesAndALittleOfTheUsual()
    {
        var estimates = ShareBootstrap.Of([30, 10], _perfect);
        Assert.Equal((30 + 1.5) / 43, estimates[0].Value, 3); // three sentences more, half of each
        Assert.Equal((10 + 1.5) / 43, estimates[1].Value, 3);
        Assert.InRange(estimates[1].Low, 0.10, 0.17);
        Assert.InRange(estimates[1].High, 0.36, 0.42);
    }

    [Fact]
    public void Of_MoreSentences_NarrowTheInterval()
    {
        var few = ShareBootstrap.Of([12, 8], _perfect)[0];
        var many = ShareBootstrap.Of([1200, 800], _perfect)[0];
        Assert.True(many.High - many.Low < (few.High - few.Low) / 5, $"{few} and {many}");
    }

    [Fact]
    public void Of_FewerLabelledRows_WidenTheInterval()
    {
        var sure = ShareBootstrap.Of([600, 400], [[9000, 1000], [3000, 7000]])[1];
        var unsure = ShareBootstrap.Of([600, 400], [[27, 3], [9, 21]])[1];
        Assert.True(unsure.High - unsure.Low > 2 * (sure.High - sure.Low), $"{sure} and {unsure}");
    }

    [Fact]
    public void Of_FrameNeverRead_KeepsAnIntervalFromNothingToSomething()
    {
        var estimate = ShareBootstrap.Of([20, 0], _perfect)[1];
        Assert.Equal(0f, MathF.Round(estimate.Low, 3));
        Assert.InRange(estimate.High, 0.05, 0.2);
    }

    [Fact]
    public void Of_ModelThatTellsNothingApart_KnowsNothing()
    {
        var estimate = ShareBootstrap.Of([50, 50], [[500, 500], [500, 500]])[0];
        Assert.True(estimate.Low < 0.1 && estimate.High > 0.9, $"{estimate}");
    }

    [Fact]
    public void Of_AnyCounts_StaysBetweenNothingAndAllAndAddsUp()
    {
        var random = new Random(20_264);
        for (var run = 0; run < 60; run++)
        {
            var estimates = ShareBootstrap.Of([1 + random.Next(9), random.Next(9), random.Next(9), random.Next(9)], Confusion(random, [30, 30, 30, 30]));
            Assert.All(estimates, estimate => Assert.True(
                estimate is { Low: >= 0, High: <= 1 } && estimate.Low <= estimate.Value && estimate.Value <= estimate.High, $"{estimate}"));
            Assert.Equal(1, estimates.Sum(estimate => estimate.Value), 4);
        }
    }

    [Fact]
    public void Of_SameCounts_GiveTheSameEstimates() =>
        Assert.Equal(ShareBootstrap.Of([5, 7], [[40, 9], [8, 50]]), ShareBootstrap.Of([5, 7], [[40, 9], [8, 50]]));

    private static int[] Read(Random random, double[] truth, int sentences)
    {
        var counts = new int[truth.Length];
        for (var sentence = 0; sentence < sentences; sentence++)
        {
            counts[Pick(random, _rates[Pick(random, truth)])]++;
        }

        return counts;
    }

    private static int[][] Confusion(Random random, int[] rows) => [.. rows.Select((count, truth) =>
    {
        var counts = new int[rows.Length];
        for (var row = 0; row < count; row++)
        {
            counts[Pick(random, _rates[truth])]++;
        }

        return counts;
    })];

    private static int Pick(Random random, double[] probabilities)
    {
        var left = random.NextDouble();
        for (var label = 0; label < probabilities.Length - 1; label++)
        {
            left -= probabilities[label];
            if (left < 0)
            {
                return label;
            }
        }

        return probabilities.Length - 1;
    }
}
