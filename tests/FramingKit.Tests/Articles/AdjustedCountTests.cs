using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class AdjustedCountTests
{
    [Fact]
    public void Estimate_SharesInsideTheBounds_IsThePlainInverse()
    {
        double[,] rates = { { 0.9, 0.1 }, { 0.3, 0.7 } };
        double[] shares = [0, 0];
        AdjustedCount.Estimate([0.6, 0.4], rates, [0.5, 0.5], 0, shares);
        Assert.Equal(0.5, shares[0], 3); // 0.9 · 0.5 + 0.3 · 0.5 = 0.6
        Assert.Equal(0.5, shares[1], 3);
    }

    [Fact]
    public void Estimate_InverseBelowNothing_StopsAtTheBound()
    {
        double[,] rates = { { 0.9, 0.1 }, { 0.3, 0.7 } };
        double[] shares = [0, 0];
        AdjustedCount.Estimate([0.95, 0.05], rates, [0.5, 0.5], 0, shares);
        Assert.Equal(1, shares[0], 2);
        Assert.Equal(0, shares[1], 2);
    }

    [Fact]
    public void Estimate_WithPrior_LiesBetweenThePriorAndTheInverse()
    {
        double[,] rates = { { 0.9, 0.1 }, { 0.3, 0.7 } };
        double[] shares = [0, 0];
        AdjustedCount.Estimate([0.6, 0.4], rates, [0.9, 0.1], 0.25, shares);
        Assert.InRange(shares[0], 0.55, 0.75);
    }

    [Fact]
    public void SolveFromLeft_AnySystem_FindsWhatItWasMadeFrom()
    {
        var random = new Random(20_265); // fixed, so that a failure repeats
        for (var run = 0; run < 200; run++)
        {
            var size = 1 + random.Next(6);
            var matrix = new double[size, size];
            var expected = Enumerable.Range(0, size).Select(_ => random.NextDouble() - 0.5).ToArray();
            var right = new double[size];
            for (var row = 0; row < size; row++)
            {
                for (var column = 0; column < size; column++)
                {
                    matrix[row, column] = random.NextDouble() + (row == column ? size : 0);
                    right[column] += expected[row] * matrix[row, column];
                }
            }

            Assert.True(LinearSystem.SolveFromLeft(matrix, right));
            Assert.All(expected.Index(), item => Assert.Equal(item.Item, right[item.Index], 6));
        }
    }

    [Fact]
    public void SolveFromLeft_NothingOnTheDiagonal_IsSolvedByTheLargestElsewhere()
    {
        double[] right = [2, 1, 3];
        Assert.True(LinearSystem.SolveFromLeft(new double[,] { { 0, 1, 0 }, { 1, 0, 0 }, { 0, 0, 1 } }, right));
        Assert.Equal([1, 2, 3], right);
    }

    [Fact]
    public void SolveFromLeft_NextToNothingOnTheDiagonal_KeepsItsPrecision()
    {
        double[] right = [1 + 1e-8, 2];
        Assert.True(LinearSystem.SolveFromLeft(new double[,] { { 1e-8, 1 }, { 1, 1 } }, right));
        Assert.All(right, value => Assert.Equal(1, value, 1e-12));
    }

    [Fact]
    public void SolveFromLeft_RowsAlike_SaysThatThereIsNoSolution() =>
        Assert.False(LinearSystem.SolveFromLeft(new double[,] { { 1, 2 }, { 1, 2 } }, new double[] { 3, 4 }));

    [Theory]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(40)]
    public void Next_ManyDraws_HaveTheMeanAndVarianceOfTheGammaDistribution(double shape)
    {
        var random = new Random(20_266);
        var draws = Enumerable.Range(0, 40_000).Select(_ => GammaDraw.Next(random, shape)).ToList();
        var mean = draws.Average();
        Assert.All(draws, draw => Assert.True(draw > 0));
        Assert.Equal(1, mean / shape, 0.03);
        Assert.Equal(1, draws.Average(draw => (draw - mean) * (draw - mean)) / shape, 0.08);
    }

    [Theory]
    [InlineData(0, 10, 0, 0.2775)] // reference: Wilson's formula by hand
    [InlineData(5, 10, 0.2366, 0.7634)]
    [InlineData(10, 10, 0.7225, 1)]
    [InlineData(0, 0, 0, 1)]
    public void WilsonInterval_Counts_IsAsByHand(int count, int total, double low, double high)
    {
        var estimate = WilsonInterval.Of(count, total);
        Assert.Equal(total == 0 ? 0 : count / (float)total, estimate.Value);
        Assert.Equal(low, estimate.Low, 4);
        Assert.Equal(high, estimate.High, 4);
    }
}
