namespace FramingKit.ML;

/// <summary>Expected calibration error (Naeini et al., 2015): the mean gap between confidence and accuracy, over bins of confidence.</summary>
internal static class CalibrationError
{
    public const int Bins = 15;

    /// <param name="answers">For each row, the probability of the label that was chosen, and whether it was right.</param>
    public static double Of(IReadOnlyCollection<(float Confidence, bool IsRight)> answers) => answers.Count == 0
        ? 0
        : answers
            .GroupBy(answer => Math.Min(Bins - 1, (int)(answer.Confidence * Bins)))
            .Sum(bin => Math.Abs(bin.Sum(answer => answer.Confidence - (answer.IsRight ? 1.0 : 0.0)))) / answers.Count;
}
