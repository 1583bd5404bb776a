namespace FramingKit.ML;

/// <summary>Two models on the same labelled rows.</summary>
public sealed record ModelComparison
{
    /// <summary>Gets how the first model did.</summary>
    public required EvaluationReport First { get; init; }

    /// <summary>Gets how the second model did.</summary>
    public required EvaluationReport Second { get; init; }

    /// <summary>Gets by how much the second model's frame macro-F1 is higher, with the 95 % interval of a paired bootstrap.</summary>
    public required Estimate FrameDifference { get; init; }

    /// <summary>Gets by how much the second model's sentiment macro-F1 is higher, with the 95 % interval of a paired bootstrap.</summary>
    public required Estimate SentimentDifference { get; init; }

    /// <summary>Gets McNemar's test of the frames.</summary>
    public required McNemarTest FrameTest { get; init; }

    /// <summary>Gets McNemar's test of the sentiments.</summary>
    public required McNemarTest SentimentTest { get; init; }

    /// <summary>Gets the sentences that the models read differently, in the order of the rows.</summary>
    public required IReadOnlyList<LabelFlip> Flips { get; init; }

    /// <summary>Reads all rows with both models.</summary>
    /// <param name="first">The first model, for instance the old one.</param>
    /// <param name="second">The second model, for instance the new one.</param>
    /// <param name="rows">The rows; neither model may have been trained on them.</param>
    /// <param name="data">The name of the data, for the report.</param>
    /// <param name="seed">The seed of the bootstrap.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="LabelledDataException">There are no rows, or a row has a label that a model does not know.</exception>
    public static ModelComparison Create(
        IFramingClassifier first, IFramingClassifier second, IReadOnlyList<LabelledSentence> rows, string data, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(data);
        var (one, other) = (Evaluator.Read(first, rows), Evaluator.Read(second, rows));
        var frames = Pair(row => row.Frame.Name, result => result.Frame.Name);
        var sentiments = Pair(row => $"{row.Sentiment}", result => $"{result.Sentiment}");
        return new ModelComparison
        {
            First = Evaluator.Report(first.Card, rows, one, data, seed),
            Second = Evaluator.Report(second.Card, rows, other, data, seed),
            FrameDifference = frames.Difference(seed),
            SentimentDifference = sentiments.Difference(seed),
            FrameTest = frames.Test(),
            SentimentTest = sentiments.Test(),
            Flips =
            [
                .. rows.Select((row, index) => new LabelFlip(row, one[index], other[index]))
                    .Where(flip => flip.IsOfFrame || flip.First.Sentiment != flip.Second.Sentiment),
            ],
        };

        PairedLabels Pair(Func<LabelledSentence, string> gold, Func<FramingResult, string> read) =>
            PairedLabels.Of([.. rows.Select(gold)], [.. one.Select(read)], [.. other.Select(read)]);
    }
}
