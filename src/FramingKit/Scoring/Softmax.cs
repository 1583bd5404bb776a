namespace FramingKit.Scoring;

/// <summary>Turns sums into probabilities.</summary>
internal static class Softmax
{
    /// <summary>Replaces sums by probabilities that add up to 1.</summary>
    public static void Apply(Span<float> sums) => Apply(sums, sums);

    /// <summary>Writes probabilities that add up to 1; the largest sum is subtracted first, so that none overflows.</summary>
    /// <param name="sums">The sums.</param>
    /// <param name="probabilities">As many places; may be the sums themselves.</param>
    public static void Apply(ReadOnlySpan<float> sums, Span<float> probabilities)
    {
        var highest = float.NegativeInfinity;
        foreach (var sum in sums)
        {
            highest = Math.Max(highest, sum);
        }

        var total = 0f;
        for (var label = 0; label < sums.Length; label++)
        {
            total += probabilities[label] = MathF.Exp(sums[label] - highest);
        }

        for (var label = 0; label < sums.Length; label++)
        {
            probabilities[label] /= total;
        }
    }
}
