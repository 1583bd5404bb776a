namespace FramingKit.ML;

/// <summary>Joins a linear model and an encoder: the mean of their log-probabilities, calibrated on rows that neither had learned from.</summary>
/// <remarks>
/// A product of experts (Hinton, 2002, "Training Products of Experts by Minimizing Contrastive Divergence") with equal say. The two err
/// differently: one knows what the lexicon knows, the other reads the sentence as a whole.
/// </remarks>
internal static class EncoderBlend
{
    /// <summary>The encoder learns from all folds but the first; calibration and decision are chosen on that one.</summary>
    public const int Folds = 6;

    private const float Share = 0.5f;

    /// <param name="linear">The frames, or the sentiments, as the linear model learned and read them out of fold.</param>
    /// <param name="sums">The encoder's sums of the same labels, for each judged row.</param>
    /// <param name="judged">The numbers of the rows that the encoder did not learn from.</param>
    /// <param name="gold">For each judged row, the index of its label.</param>
    /// <param name="weights">For each judged row, how much it counts when the decision offsets are chosen.</param>
    /// <param name="seed">The seed of that choice.</param>
    public static BlendedLabels Join(
        LabelTraining linear, IReadOnlyList<float[]> sums, IReadOnlyList<int> judged, IReadOnlyList<int> gold, IReadOnlyList<float> weights, int seed)
    {
        var means = judged.Select((row, place) => Mean(linear.OutOfFold[row], LogProbabilities.Of(sums[place]))).ToList();
        var calibration = Calibration.Fit(means, gold);
        var read = means.Select(mean => LogProbabilities.Of(mean, calibration)).ToList();
        var offsets = DecisionOffsets.Choose(read, gold, weights, seed);
        var scale = Share * calibration.Slope;
        var model = linear.Model with
        {
            Calibration = linear.Model.Calibration.Then(new Calibration(scale, calibration.Shifts)),
            Offsets = offsets,
        };
        return new BlendedLabels(new LabelTraining(model, read), scale);
    }

    private static float[] Mean(float[] linear, float[] encoder) => [.. linear.Zip(encoder, (first, second) => Share * (first + second))];
}

/// <summary>One kind of label as linear model and encoder read it together.</summary>
/// <param name="Linear">The linear part, scaled and shifted so that the encoder's part is only added, and the log-probabilities of the judged rows.</param>
/// <param name="EncoderScale">What the encoder's sums are to be multiplied by.</param>
internal sealed record BlendedLabels(LabelTraining Linear, float EncoderScale);
