using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class WeightRowsTests
{
    [Theory]
    [InlineData(8, 0)]
    [InlineData(24, 0)]
    [InlineData(24, 16)]
    public void Sum_AnyRows_EqualsAddingThemUp(int stride, int offset)
    {
        var random = new Random(20_260); // fixed, so that a failure repeats
        float[] weights = [.. Enumerable.Range(0, 50 * stride).Select(_ => random.NextSingle() - 0.5f)];
        for (var count = 0; count < 12; count++)
        {
            int[] rows = [.. Enumerable.Range(0, count).Select(_ => random.Next(50))];
            var sum = WeightRows.Sum(weights, rows, stride, offset);
            for (var label = 0; label < LinearModel.VectorWidth; label++)
            {
                Assert.Equal(rows.Sum(row => (double)weights[(row * stride) + offset + label]), sum[label], 1e-5);
            }
        }
    }
}
