using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Cross-entropy with a share of probability given to all labels alike.</summary>
/// <remarks>Szegedy et al. (2016), "Rethinking the Inception Architecture for Computer Vision".</remarks>
internal static class SmoothedLoss
{
    /// <summary>Turns the sums of a row into the gradient of its loss.</summary>
    /// <param name="sums">A sum for each label.</param>
    /// <param name="label">The right one.</param>
    /// <param name="smoothing">The share that goes to all labels alike.</param>
    /// <param name="weight">What the loss is multiplied by.</param>
    /// <returns>The loss.</returns>
    public static double Differentiate(Span<float> sums, int label, float smoothing, float weight)
    {
        Softmax.Apply(sums);
        var loss = 0.0;
        for (var index = 0; index < sums.Length; index++)
        {
            var wanted = (smoothing / sums.Length) + (index == label ? 1 - smoothing : 0);
            loss -= wanted * Math.Log(Math.Max(sums[index], float.Epsilon));
            sums[index] = weight * (sums[index] - wanted);
        }

        return weight * loss;
    }
}
