namespace FramingKit.ML;

/// <summary>Expected calibration error (Naeini et al., 2015): the mean gap between confidence and accuracy, over bins of confidence.</summary>
internal static class CalibrationError
{
    public const int Bins = 15;

    /// <param name="answers">For each row, the probability of the label that was chosen, and whether it was right.</param>
    public static double Of(IReadOnlyCollection<(float Confidence, bool IsRight)> answers) => answers.Count == 0
        ? 0
        : Binned(answers)
            .Sum(bin => Math.Abs(bin.Sum(answer => answer.Confidence - (answer.IsRight ? 1.0 : 0.0)))) / answers.Count;

    /// <summary>Returns the bins that hold rows, the least confident first.</summary>
    public static IReadOnlyList<ReliabilityBin> BinsOf(IReadOnlyCollection<(float Confidence, bool IsRight)> answers) =>
    [
        .. Binned(answers).OrderBy(bin => bin.Key).Select(bin => new ReliabilityBin(
            bin.Average(answer => answer.Confidence), bin.Count(answer => answer.IsRight) / (float)bin.Count(), bin.Count())),
    ];

    private static IEnumerable<IGrouping<int, (float Confidence, bool IsRight)>> Binned(IEnumerable<(float Confidence, bool IsRight)> answers) =>
        answers.GroupBy(answer => Math.Min(Bins - 1, (int)(answer.Confidence * Bins)));
}
