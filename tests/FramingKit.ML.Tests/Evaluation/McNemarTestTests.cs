namespace FramingKit.ML.Tests.Evaluation;

public class McNemarTestTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(5, 5, 1)]
    [InlineData(0, 1, 1)]
    [InlineData(1, 9, 0.021484375)] // 2 * (1 + 10) / 2^10
    [InlineData(9, 1, 0.021484375)]
    [InlineData(0, 10, 0.001953125)] // 2 / 2^10
    public void PValue_SmallCounts_IsTheExactBinomial(int onlyFirst, int onlySecond, double expected) =>
        Assert.Equal(expected, new McNemarTest(onlyFirst, onlySecond).PValue, 1e-9);

    [Fact]
    public void PValue_LargeCounts_IsAProbability() => Assert.InRange(new McNemarTest(40_000, 41_000).PValue, 0, 0.01);
}
