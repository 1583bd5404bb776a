namespace FramingKit.Tests;

public class FramingOptionsTests
{
    [Fact]
    public void Default_Values_AreTheDocumentedOnes() => Assert.Equal(new FramingOptions { MaximumLength = 100_000, UncertainBelow = null }, FramingOptions.Default);

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void MaximumLength_FromOne_IsTaken(int value) => Assert.Equal(value, new FramingOptions { MaximumLength = value }.MaximumLength);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void MaximumLength_BelowOne_IsRefused(int value) =>
        Assert.Throws<ArgumentOutOfRangeException>("MaximumLength", () => FramingOptions.Default with { MaximumLength = value });

    [Theory]
    [InlineData(null)]
    [InlineData(0f)]
    [InlineData(1f)]
    public void UncertainBelow_InRange_IsTaken(float? value) => Assert.Equal(value, new FramingOptions { UncertainBelow = value }.UncertainBelow);

    [Theory]
    [InlineData(-0.01f)]
    [InlineData(1.01f)]
    [InlineData(float.NaN)]
    public void UncertainBelow_OutOfRange_IsRefused(float value) =>
        Assert.Throws<ArgumentOutOfRangeException>("UncertainBelow", () => FramingOptions.Default with { UncertainBelow = value });
}
