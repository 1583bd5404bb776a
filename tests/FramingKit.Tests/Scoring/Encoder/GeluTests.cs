using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring.Encoder;

public class GeluTests
{
    [Fact]
    public void Of_ManyValues_IsTheValueTimesTheShareBelowIt()
    {
        for (var value = -12f; value <= 12; value += 0.01f)
        {
            Assert.Equal(value * ShareBelow(value), Gelu.Of(value), 1e-6);
        }
    }

    [Fact]
    public void Apply_AnyLength_EqualsOf()
    {
        for (var length = 0; length < 20; length++)
        {
            float[] values = [.. Enumerable.Range(0, length).Select(index => (0.7f * index) - 5)];
            var (expected, slopes, alone) = (values.Select(Gelu.Of).ToArray(), new float[length], values.ToArray());
            Gelu.Apply(alone);
            Gelu.Apply(values, slopes);
            Assert.Equal(expected, alone);
            Assert.Equal(expected, values);
        }
    }

    [Fact]
    public void Apply_WithSlopes_TellsHowFastTheUnitRises()
    {
        float[] values = [.. Enumerable.Range(-60, 121).Select(index => 0.1f * index)];
        var (results, slopes) = (values.ToArray(), new float[values.Length]);
        Gelu.Apply(results, slopes);
        foreach (var (value, slope) in values.Zip(slopes))
        {
            const double Step = 1e-4;
            var (above, below) = ((value + Step) * ShareBelow(value + Step), (value - Step) * ShareBelow(value - Step));
            Assert.Equal((above - below) / (2 * Step), slope, 1e-5);
        }
    }

    /// <summary>A normal distribution's share below a value, by Simpson's rule.</summary>
    private static double ShareBelow(double value)
    {
        const int Steps = 2000;
        var width = value / Steps;
        var sum = 0.0;
        for (var step = 0; step <= Steps; step++)
        {
            var at = step * width;
            sum += (step is 0 or Steps ? 1 : step % 2 == 1 ? 4 : 2) * Math.Exp(-at * at / 2);
        }

        return 0.5 + (sum * width / 3 / Math.Sqrt(2 * Math.PI));
    }
}
