namespace FramingKit.ML;

/// <summary>Measures a classifier on labelled rows.</summary>
/// <example><code>
/// var report = Evaluator.Evaluate(FramingClassifier.Default, LabelledData.Load("my-labels.csv"), "my labels");
/// Console.WriteLine($"macro-F1 {report.Scores.FrameMacroF1}");
/// </code></example>
public static class Evaluator
{
    private const int RowsAtOnce = 4096;

    /// <summary>Classifies all rows and compares the results with their labels.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="rows">The rows; the classifier must not have been trained on them. They are read once and not kept.</param>
    /// <param name="data">The name of the data, for the report.</param>
    /// <param name="seed">The seed of the bootstrap.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="LabelledDataException">There are no rows, or a row has a label that the model does not know.</exception>
    public static EvaluationReport Evaluate(IFramingClassifier classifier, IEnumerable<LabelledSentence> rows, string data, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(data);
        var tally = new EvaluationTally(classifier.Card);
        foreach (var some in rows.Chunk(RowsAtOnce))
        {
            Add(tally, some, Read(classifier, some));
        }

        return tally.Report(data, seed);
    }

    internal static EvaluationReport Report(
        ModelCard card, IReadOnlyList<LabelledSentence> rows, IReadOnlyList<FramingResult> results, string data, int seed)
    {
        var tally = new EvaluationTally(card);
        Add(tally, rows, results);
        return tally.Report(data, seed);
    }

    internal static IReadOnlyList<FramingResult> Read(IFramingClassifier classifier, IReadOnlyList<LabelledSentence> rows) =>
        [.. rows.AsParallel().AsOrdered().Select(row => classifier.Classify(row.Text))];

    private static void Add(EvaluationTally tally, IReadOnlyList<LabelledSentence> rows, IReadOnlyList<FramingResult> results)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            tally.Add(rows[row], results[row]);
        }
    }
}
