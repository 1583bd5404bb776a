namespace FramingKit.ML;

/// <summary>Measures a classifier on labelled rows.</summary>
/// <example><code>
/// var report = Evaluator.Evaluate(FramingClassifier.Default, LabelledData.Load("my-labels.csv"), "my labels");
/// Console.WriteLine($"macro-F1 {report.Scores.FrameMacroF1}");
/// </code></example>
public static class Evaluator
{
    private static readonly float[] _leftOpen = [0f, 0.1f, 0.2f, 0.3f, 0.5f];

    /// <summary>Classifies all rows and compares the results with their labels.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="rows">The rows; the classifier must not have been trained on them.</param>
    /// <param name="data">The name of the data, for the report.</param>
    /// <param name="seed">The seed of the bootstrap.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="LabelledDataException">There are no rows, or a row has a label that the model does not know.</exception>
    public static EvaluationReport Evaluate(IFramingClassifier classifier, IReadOnlyList<LabelledSentence> rows, string data, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(data);
        var results = rows.AsParallel().AsOrdered().Select(row => classifier.Classify(row.Text)).ToList();
        return Report(classifier.Card, rows, results, data, seed);
    }

    internal static EvaluationReport Report(
        ModelCard card, IReadOnlyList<LabelledSentence> rows, IReadOnlyList<FramingResult> results, string data, int seed)
    {
        if (rows.Count == 0)
        {
            throw new LabelledDataException($"'{data}' has no rows; expected at least one.");
        }

        var frames = Task.Of(card.Frames, rows, results, row => row.Frame, result => result.Frame, result => result.Frames);
        var sentiments = Task.Of(
            card.Sentiments, rows, results, row => row.Sentiment, result => result.Sentiment, result => result.Sentiments);
        var order = Enumerable.Range(0, rows.Count).OrderBy(row => frames.Answers[row].Confidence).ToList();
        return new EvaluationReport
        {
            Model = card.Name,
            Data = data,
            Frames = card.Frames,
            Sentiments = card.Sentiments,
            Scores = new ModelScores
            {
                Rows = rows.Count,
                FrameMacroF1 = frames.MacroF1(seed),
                SentimentMacroF1 = sentiments.MacroF1(seed),
                Frames = frames.LabelScores(),
                Sentiments = sentiments.LabelScores(),
                FrameCalibrationError = (float)CalibrationError.Of(frames.Answers),
            },
            FrameAccuracy = frames.Accuracy(seed),
            SentimentAccuracy = sentiments.Accuracy(seed),
            SentimentCalibrationError = (float)CalibrationError.Of(sentiments.Answers),
            FrameConfusion = frames.Confusion(),
            SentimentConfusion = sentiments.Confusion(),
            Coverage = [.. _leftOpen.Select(share => Coverage(frames, order, share))],
        };
    }

    private static CoveragePoint Coverage(Task frames, List<int> leastCertainFirst, float leftOpen)
    {
        var kept = frames.Confusion([.. leastCertainFirst.Skip((int)(leftOpen * leastCertainFirst.Count))]);
        return new CoveragePoint(leftOpen, (float)kept.Accuracy, (float)kept.MacroF1);
    }

    /// <summary>Gold and predicted labels of one kind, as indexes.</summary>
    private sealed record Task(
        IReadOnlyList<string> Labels, int[] Gold, int[] Predicted, IReadOnlyList<(float Confidence, bool IsRight)> Answers)
    {
        public static Task Of<TLabel>(
            IReadOnlyList<TLabel> labels,
            IReadOnlyList<LabelledSentence> rows,
            IReadOnlyList<FramingResult> results,
            Func<LabelledSentence, TLabel> gold,
            Func<FramingResult, TLabel> predicted,
            Func<FramingResult, IReadOnlyDictionary<TLabel, float>> probabilities)
            where TLabel : struct
        {
            var indexes = labels.Select((label, index) => (label, index)).ToDictionary(item => item.label, item => item.index);
            var goldIndexes = rows.Select(row => indexes.TryGetValue(gold(row), out var index)
                ? index
                : throw new LabelledDataException(
                    row.Source, row.Line, typeof(TLabel).Name, $"{gold(row)}", $"a label the model knows: {string.Join(", ", labels)}")).ToArray();
            var answers = results.Select((result, row) =>
                (probabilities(result)[predicted(result)], indexes[predicted(result)] == goldIndexes[row])).ToList();
            return new Task([.. labels.Select(label => $"{label}")], goldIndexes, [.. results.Select(result => indexes[predicted(result)])], answers);
        }

        public ConfusionMatrix Confusion() => Confusion([.. Enumerable.Range(0, Gold.Length)]);

        public ConfusionMatrix Confusion(int[] rows)
        {
            var confusion = new ConfusionMatrix(Labels.Count);
            foreach (var row in rows)
            {
                confusion.Add(Gold[row], Predicted[row]);
            }

            return confusion;
        }

        public Estimate MacroF1(int seed) => Bootstrap.Of(Gold.Length, seed, rows => Confusion(rows).MacroF1);

        public Estimate Accuracy(int seed) => Bootstrap.Of(Gold.Length, seed, rows => Confusion(rows).Accuracy);

        public IReadOnlyList<LabelScore> LabelScores()
        {
            var confusion = Confusion();
            return [.. Labels.Select((label, index) => new LabelScore(
                label,
                (float)confusion.Precision(index),
                (float)confusion.Recall(index),
                (float)confusion.F1(index),
                confusion.Gold(index)))];
        }
    }
}
