using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Turns a linear model's sums into sums whose softmax is calibrated: one slope for all labels and a shift for each.</summary>
/// <remarks>Temperature scaling with biases (Guo et al., 2017, "On Calibration of Modern Neural Networks"), fitted on sums from out of fold.</remarks>
internal sealed record Calibration(float Slope, IReadOnlyList<float> Shifts)
{
    private const int Rounds = 60;
    private const double Ridge = 1.0;

    public static Calibration None(int labels) => new(1, new float[labels]);

    /// <summary>Fits slope and shifts by Newton steps, one parameter at a time; the problem is convex.</summary>
    /// <param name="sums">For each row, the sums of all labels.</param>
    /// <param name="labels">For each row, the index of its label.</param>
    public static Calibration Fit(IReadOnlyList<float[]> sums, IReadOnlyList<int> labels)
    {
        var count = sums[0].Length;
        var slope = 1.0;
        var shifts = new double[count];
        for (var round = 0; round < Rounds; round++)
        {
            slope = Math.Max(0.01, slope - Step(sums, labels, slope, shifts, parameter: -1));
            for (var label = 0; label < count; label++)
            {
                shifts[label] -= Step(sums, labels, slope, shifts, label);
            }
        }

        return new Calibration((float)slope, [.. shifts.Select(shift => (float)shift)]);
    }

    public void Apply(Span<float> sums)
    {
        for (var label = 0; label < sums.Length; label++)
        {
            sums[label] = (Slope * sums[label]) + Shifts[label];
        }
    }

    /// <summary>Returns the calibration that does what this one does and then another.</summary>
    public Calibration Then(Calibration next) =>
        new(next.Slope * Slope, [.. Shifts.Zip(next.Shifts, (shift, further) => (next.Slope * shift) + further)]);

    private static double Step(
        IReadOnlyList<float[]> sums, IReadOnlyList<int> labels, double slope, double[] shifts, int parameter)
    {
        var gradient = parameter < 0 ? 0 : Ridge * shifts[parameter];
        var curvature = Ridge;
        var probabilities = new float[shifts.Length];
        for (var row = 0; row < sums.Count; row++)
        {
            var shifted = sums[row].Select((sum, label) => (float)((slope * sum) + shifts[label])).ToArray();
            Softmax.Apply(shifted, probabilities);
            var (first, second) = parameter < 0
                ? SlopeTerms(sums[row], probabilities, labels[row])
                : (probabilities[parameter] - (labels[row] == parameter ? 1 : 0), probabilities[parameter] * (1 - probabilities[parameter]));
            gradient += first;
            curvature += second;
        }

        return gradient / curvature;
    }

    private static (double Gradient, double Curvature) SlopeTerms(float[] sums, float[] probabilities, int label)
    {
        double mean = 0, square = 0;
        for (var index = 0; index < sums.Length; index++)
        {
            mean += probabilities[index] * sums[index];
            square += probabilities[index] * (double)sums[index] * sums[index];
        }

        return (mean - sums[label], square - (mean * mean));
    }
}
