using FramingKit.Scoring;
using Microsoft.ML;

namespace FramingKit.ML;

/// <summary>A freshly trained model: the fast classifier, the same model inside ML.NET, and its card.</summary>
public sealed class TrainedModel
{
    private readonly LinearModel _compiled;
    private readonly PipelineModel _pipeline;

    private TrainedModel(ModelCard card, LinearModel compiled, PipelineModel pipeline, EvaluationReport crossValidation)
    {
        Card = card;
        _compiled = compiled;
        _pipeline = pipeline;
        CrossValidation = crossValidation;
        Classifier = new FramingClassifier(card, compiled, FramingOptions.Default);
    }

    /// <summary>Gets the model's card, with its cross-validated scores.</summary>
    public ModelCard Card { get; }

    /// <summary>Gets the fast classifier.</summary>
    public FramingClassifier Classifier { get; }

    /// <summary>Gets the scores of the rows when each was read by a model that had not seen its group.</summary>
    /// <remarks>Calibration and decision factors were chosen on the same rows, so these scores are a little too good.</remarks>
    public EvaluationReport CrossValidation { get; }

    /// <summary>Creates the same model inside ML.NET.</summary>
    /// <returns>The classifier.</returns>
    public PipelineClassifier CreatePipelineClassifier() => new(Card, _pipeline, FramingOptions.Default);

    /// <summary>Returns the model with more on its card.</summary>
    /// <param name="change">Makes the new card from the old one.</param>
    /// <returns>The model with the new card.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public TrainedModel WithCard(Func<ModelCard, ModelCard> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new TrainedModel(change(Card), _compiled, _pipeline, CrossValidation);
    }

    /// <summary>Writes the model to a file, beside it first and then renamed, so that a failure leaves an old file as it was.</summary>
    /// <param name="path">The path, usually ending in <c>.framing</c>.</param>
    /// <param name="withPipeline">Whether ML.NET's own model goes into the file; without it the file is smaller, and only the fast classifier can load it.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    public void Save(string path, bool withPipeline = true)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        AtomicFile.Write(path, stream => ModelFile.Write(stream, Card, _compiled, withPipeline ? _pipeline.Write : null));
    }

    internal static TrainedModel Create(
        TrainingOptions options,
        FeatureResources resources,
        FeatureSpace space,
        LabelTraining frames,
        LabelTraining sentiments,
        IReadOnlyList<LabelledSentence> rows)
    {
        var card = new ModelCard
        {
            Name = options.Name,
            Frames = [.. frames.Model.Fit.Labels.Select(Frame.Parse)],
            Sentiments = [.. sentiments.Model.Fit.Labels.Select(Enum.Parse<Sentiment>)],
            Trainer = "maximum entropy, L-BFGS",
            TrainingRows = new SortedDictionary<string, int>(rows.CountBy(row => row.Source).ToDictionary(), StringComparer.Ordinal),
            DataHash = StableHash.OfRows(rows),
            Seed = options.Seed,
            Packages = new Dictionary<string, string> { ["Microsoft.ML"] = PackageVersions.Of(typeof(MLContext)) },
        };
        var report = OutOfFoldReport.Create(card, rows, frames, sentiments, options);
        var threshold = UncertaintyThreshold.Choose(report.Results);
        var pipeline = new PipelineModel(resources, space, frames.Model, sentiments.Model, threshold);
        card = card with
        {
            Scores = new Dictionary<string, ModelScores>([
                KeyValuePair.Create(report.Report.Data, report.Report.Scores),
                .. OutOfFoldReport.RealNews(card, rows, report.Results, options),
            ]),
            UnknownWordsAbove = UnknownWordsThreshold.Choose(rows, resources, options.MinimumWordRows),
        };
        return new TrainedModel(card, pipeline.Compile(), pipeline, report.Report);
    }
}
