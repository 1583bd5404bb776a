using FramingKit.Scoring;

namespace FramingKit.ML.Tests.Training;

public class CalibrationTests
{
    private static readonly float[] _shifts = [0.6f, -0.2f, -0.4f];

    [Theory]
    [InlineData(0.5f)]
    [InlineData(1f)]
    [InlineData(2f)]
    public void Fit_SumsOfKnownSlopeAndShifts_FindsThem(float slope)
    {
        var (sums, labels) = Draw(slope, rows: 4000);
        var calibration = Calibration.Fit(sums, labels);
        Assert.Equal(slope, calibration.Slope, slope * 0.1f);
        Assert.Equal(_shifts[0] - _shifts[1], calibration.Shifts[0] - calibration.Shifts[1], 0.15f);
        Assert.Equal(_shifts[1] - _shifts[2], calibration.Shifts[1] - calibration.Shifts[2], 0.15f);
    }

    [Fact]
    public void Apply_Sums_AreScaledAndShifted()
    {
        float[] sums = [1, -2];
        new Calibration(2, [0.5f, 1]).Apply(sums);
        Assert.Equal([2.5f, -3f], sums);
    }

    [Fact]
    public void Apply_None_ChangesNothing()
    {
        float[] sums = [1, -2];
        Calibration.None(2).Apply(sums);
        Assert.Equal([1f, -2f], sums);
    }

    private static (List<float[]> Sums, List<int> Labels) Draw(float slope, int rows)
    {
        var random = new Random(20_260); // fixed, so that a failure repeats
        var sums = new List<float[]>();
        var labels = new List<int>();
        var probabilities = new float[3];
        for (var row = 0; row < rows; row++)
        {
            float[] sum = [.. Enumerable.Range(0, 3).Select(_ => (random.NextSingle() * 4) - 2)];
            sums.Add(sum);
            Softmax.Apply([.. sum.Select((value, label) => (slope * value) + _shifts[label])], probabilities);
            var draw = random.NextSingle();
            labels.Add(draw < probabilities[0] ? 0 : draw < probabilities[0] + probabilities[1] ? 1 : 2);
        }

        return (sums, labels);
    }
}
