using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class SoftmaxTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-500)]
    [InlineData(5000)]
    public void Apply_SumsOfAnySize_AreProbabilities(float offset)
    {
        float[] sums = [offset, offset + 1, offset + 2];
        Softmax.Apply(sums);
        Assert.Equal(0.09003057, sums[0], 1e-6);
        Assert.Equal(0.24472847, sums[1], 1e-6);
        Assert.Equal(0.66524096, sums[2], 1e-6);
    }

    [Theory]
    [InlineData(new[] { 0f, 0f, 0f, 0f })]
    [InlineData(new[] { 5000f, -5000f, 4999f })]
    [InlineData(new[] { -90_000f, -90_001f })]
    [InlineData(new[] { 1e-20f })]
    public void Apply_AnySums_AddUpToOne(float[] sums)
    {
        var probabilities = new float[sums.Length];
        Softmax.Apply(sums, probabilities);
        Assert.All(probabilities, probability => Assert.InRange(probability, 0f, 1f));
        Assert.Equal(1f, probabilities.Sum(), 1e-5f);
    }

    [Fact]
    public void Apply_KnownSums_GivesKnownProbabilities()
    {
        var probabilities = new float[3];
        Softmax.Apply([0f, MathF.Log(2), MathF.Log(5)], probabilities);
        Assert.Equal([0.125f, 0.25f, 0.625f], probabilities.Select(value => MathF.Round(value, 6)));
    }
}
