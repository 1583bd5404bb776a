namespace FramingKit.ML.Tests.Audit;

public class AuditOptionsTests
{
    [Fact]
    public void Default_Values_AreTheDocumentedOnes() => Assert.Equal(
        (0.5, 0.5, true, TrainingOptions.Default),
        (AuditOptions.Default.LeastSimilarity, AuditOptions.Default.LeastDoubt, AuditOptions.Default.TrainsModels, AuditOptions.Default.Training));

    [Theory]
    [InlineData(0.5)]
    [InlineData(1)]
    public void LeastSimilarity_InRange_IsKept(double value) => Assert.Equal(value, (AuditOptions.Default with { LeastSimilarity = value }).LeastSimilarity);

    [Theory]
    [InlineData(0.49)]
    [InlineData(0.499)]
    [InlineData(1.001)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void LeastSimilarity_OutOfRange_IsRefused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>("LeastSimilarity", () => AuditOptions.Default with { LeastSimilarity = value });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void LeastDoubt_InRange_IsKept(double value) => Assert.Equal(value, (AuditOptions.Default with { LeastDoubt = value }).LeastDoubt);

    [Theory]
    [InlineData(-0.001)]
    [InlineData(1.001)]
    [InlineData(double.NaN)]
    public void LeastDoubt_OutOfRange_IsRefused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>("LeastDoubt", () => AuditOptions.Default with { LeastDoubt = value });
}
