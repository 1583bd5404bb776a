using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Turns sums into the logarithms of probabilities.</summary>
internal static class LogProbabilities
{
    private const float Least = 1e-12f;

    public static float[] Of(float[] sums, Calibration? calibration = null)
    {
        var probabilities = (float[])sums.Clone();
        calibration?.Apply(probabilities);
        Softmax.Apply(probabilities);
        return [.. probabilities.Select(probability => MathF.Log(Math.Max(probability, Least)))];
    }
}
