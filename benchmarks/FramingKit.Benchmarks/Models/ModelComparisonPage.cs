using System.Globalization;
using FramingKit.ML;

namespace FramingKit.Benchmarks;

/// <summary>Compares all models in <c>models/</c>, and beside them a plain ML.NET pipeline.</summary>
internal static class ModelComparisonPage
{
    private const int SentenceCount = 2000;

    private static readonly string[] _header =
    [
        "model", "macro-F1", "95 %", "ECE", "sentences/s", "x plain", "quartiles", "us p50", "us p99", "B/Score", "B/Classify", "load ms", "MB",
    ];

    public static ModelComparison Create()
    {
        var heldOut = LabelledData.Load(Repository.PathOf("training-data", $"{TrainingFolder.HeldOutName}.csv"));
        var texts = Sentences.Pick(SentenceCount);
        var models = Directory.GetFiles(Repository.PathOf("models"), "*.framing").Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Classifier: SavedModel.Load(path)))
            .ToList();
        var rows = Sentences.Rows();
        using var plain = PlainPipeline.Train(rows);
        var contestants = models.Select(model => Contestant.Scoring(Path.GetFileNameWithoutExtension(model.Path), model.Classifier))
            .Append(new Contestant("plain ML.NET", text => plain.Predict(text)))
            .ToList();
        var speeds = Race.Run(contestants, texts);
        var scores = models.Select(model => Evaluator.Evaluate(model.Classifier, heldOut, TrainingFolder.HeldOutName).Scores).ToList();
        var plainMacroF1 = PlainMacroF1(plain, heldOut);
        var table = models.Select((model, index) => (string[])
        [
            contestants[index].Name,
            .. Quality(scores[index]),
            .. Speed(contestants[index], speeds[index], speeds[^1], texts),
            Number(Measure.AllocatedBytes(text => model.Classifier.Classify(text), texts), "f0"),
            Number(Measure.LoadMilliseconds(() => Load(model.Path, model.Classifier)), "f1"),
            Number(new FileInfo(model.Path).Length / 1e6, "f2"),
        ]);
        string[] plainRow =
        [
            contestants[^1].Name, Number(plainMacroF1, "f3"), "", "", .. Speed(contestants[^1], speeds[^1], speeds[^1], texts), "", "", "",
        ];
        var page = $"""
            {TextTable.Write([_header, .. table, plainRow])}

            {heldOut.Count} held-out sentences; speed on {texts.Length} training sentences of {Number(texts.Average(Words), "f1")} words on average, one thread.
            The plain pipeline learned frames alone, from the {rows.Length} rows of training-data; its B/Score is that of a prediction.
            Speeds and ratios are medians of {Race.Rounds} rounds, in each of which all took turns; quartiles are those of the ratio.
            """;
        var points = contestants.Select((contestant, index) => new SpeedAndQuality(
            contestant.Name,
            Measure.Median(speeds[index]),
            index < scores.Count ? scores[index].FrameMacroF1 : new Estimate((float)plainMacroF1, (float)plainMacroF1, (float)plainMacroF1)));
        return new ModelComparison(page, [.. points]);
    }

    private static IFramingClassifier Load(string path, IFramingClassifier kind) =>
        kind is FramingClassifier ? FramingClassifier.Load(path) : PipelineClassifier.Load(path);

    private static string[] Quality(ModelScores scores)
    {
        var (value, low, high) = scores.FrameMacroF1;
        return [Number(value, "f3"), $"{Number(low, "f3")}-{Number(high, "f3")}", Number(scores.FrameCalibrationError, "f3")];
    }

    private static string[] Speed(Contestant contestant, double[] speeds, double[] plain, string[] texts)
    {
        var ratios = speeds.Zip(plain, (own, other) => own / other).ToList();
        var (p50, p99) = Measure.Microseconds(contestant.Read, texts);
        return
        [
            Number(Measure.Median(speeds), "n0"),
            Number(Measure.Median(ratios), "g3"),
            $"{Number(Measure.Quantile(ratios, 0.25), "f2")}-{Number(Measure.Quantile(ratios, 0.75), "f2")}",
            Number(p50, "f1"),
            Number(p99, "f1"),
            Number(Measure.AllocatedBytes(contestant.Read, texts), "f0"),
        ];
    }

    private static double PlainMacroF1(PlainPipeline plain, IReadOnlyList<LabelledSentence> rows)
    {
        var labels = rows.Select(row => row.Frame.Name).Distinct().ToList();
        var confusion = new ConfusionMatrix(labels.Count);
        foreach (var row in rows)
        {
            confusion.Add(labels.IndexOf(row.Frame.Name), labels.IndexOf(plain.Predict(row.Text)));
        }

        return confusion.MacroF1;
    }

    private static int Words(string text) => text.Count(' ') + 1;

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}

/// <summary>The table of all models, and what the picture shows of each.</summary>
internal sealed record ModelComparison(string Page, IReadOnlyList<SpeedAndQuality> Points);

/// <summary>A model's sentences per second and its macro-F1 on held-out sentences.</summary>
internal sealed record SpeedAndQuality(string Name, double SentencesPerSecond, Estimate MacroF1);
