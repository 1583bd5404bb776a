namespace FramingKit.ML;

/// <summary>Turns log-probabilities from out of fold into results and their scores.</summary>
internal static class OutOfFoldReport
{
    public const string Name = "cross-validation";

    public static (EvaluationReport Report, IReadOnlyList<FramingResult> Results) Create(
        ModelCard card, IReadOnlyList<LabelledSentence> rows, LabelTraining frames, LabelTraining sentiments, TrainingOptions options)
    {
        var builder = new ResultBuilder(card, [.. frames.Model.Offsets, .. sentiments.Model.Offsets], uncertainBelow: 0);
        var results = rows.Select((_, row) => builder.Build(
            Exp(frames.OutOfFold[row]), Exp(sentiments.OutOfFold[row]), isTruncated: false)).ToList();
        return (Evaluator.Report(card, rows, results, Name, options.Seed), results);
    }

    private static float[] Exp(float[] logProbabilities) => [.. logProbabilities.Select(MathF.Exp)];
}
