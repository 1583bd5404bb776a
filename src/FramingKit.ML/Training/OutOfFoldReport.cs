namespace FramingKit.ML;

/// <summary>Turns log-probabilities from out of fold into results and their scores.</summary>
internal static class OutOfFoldReport
{
    public const string Name = ModelCard.CrossValidationName;

    public static (EvaluationReport Report, IReadOnlyList<FramingResult> Results) Create(
        ModelCard card, IReadOnlyList<LabelledSentence> rows, LabelTraining frames, LabelTraining sentiments, TrainingOptions options)
    {
        var builder = new ResultBuilder(card, [.. frames.Model.Offsets, .. sentiments.Model.Offsets], uncertainBelow: 0);
        var results = rows.Select((_, row) => builder.Build(
            Exp(frames.OutOfFold[row]), Exp(sentiments.OutOfFold[row]), isTruncated: false)).ToList();
        return (Evaluator.Report(card, rows, results, Name, options.Seed), results);
    }

    /// <summary>Scores the rows of the target by themselves; nothing where there are none.</summary>
    public static IEnumerable<KeyValuePair<string, ModelScores>> RealNews(
        ModelCard card, IReadOnlyList<LabelledSentence> rows, IReadOnlyList<FramingResult> results, TrainingOptions options)
    {
        var news = Enumerable.Range(0, rows.Count).Where(row => options.TargetSources.Contains(rows[row].Source)).ToList();
        if (news.Count > 0)
        {
            var report = Evaluator.Report(
                card, [.. news.Select(row => rows[row])], [.. news.Select(row => results[row])], ModelCard.RealNewsName, options.Seed);
            yield return KeyValuePair.Create(report.Data, report.Scores);
        }
    }

    private static float[] Exp(float[] logProbabilities) => [.. logProbabilities.Select(MathF.Exp)];
}
