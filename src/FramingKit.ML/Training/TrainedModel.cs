using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>A freshly trained model: a classifier, the same model inside ML.NET, and its card.</summary>
public sealed class TrainedModel
{
    private readonly LinearModel? _compiled;
    private readonly PipelineModel _pipeline;

    private TrainedModel(
        ModelCard card, LinearModel? compiled, PipelineModel pipeline, EvaluationReport crossValidation, IReadOnlyList<OutOfFoldRow> outOfFold)
    {
        Card = card;
        _compiled = compiled;
        _pipeline = pipeline;
        CrossValidation = crossValidation;
        OutOfFold = outOfFold;
        Classifier = compiled is not null ? new FramingClassifier(card, compiled, FramingOptions.Default) : CreatePipelineClassifier();
    }

    /// <summary>Gets the model's card, with its cross-validated scores.</summary>
    public ModelCard Card { get; }

    /// <summary>Gets the classifier.</summary>
    /// <value>A <see cref="FramingClassifier"/> where the model is linear, else a <see cref="PipelineClassifier"/>.</value>
    public IFramingClassifier Classifier { get; }

    /// <summary>Gets the scores of the rows when each was read by a model that had not seen its group.</summary>
    /// <remarks>Calibration and decision factors were chosen on the same rows, so these scores are a little too good.</remarks>
    public EvaluationReport CrossValidation { get; }

    /// <summary>Gets training rows with how a model that had not seen their group read them: all rows, or of a model with an encoder a sixth.</summary>
    internal IReadOnlyList<OutOfFoldRow> OutOfFold { get; }

    private bool HasEncoder => _compiled?.Encoder is not null;

    /// <summary>Creates the same model inside ML.NET.</summary>
    /// <returns>The classifier.</returns>
    /// <exception cref="InvalidOperationException">The model has an encoder, which ML.NET can't run.</exception>
    public PipelineClassifier CreatePipelineClassifier() => HasEncoder
        ? throw new InvalidOperationException($"The model '{Card.Name}' has an encoder, which runs in FramingClassifier only; expected a model without one.")
        : new PipelineClassifier(Card, _pipeline, _compiled, FramingOptions.Default);

    /// <summary>Returns the model with more on its card.</summary>
    /// <param name="change">Makes the new card from the old one.</param>
    /// <returns>The model with the new card.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public TrainedModel WithCard(Func<ModelCard, ModelCard> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new TrainedModel(change(Card), _compiled, _pipeline, CrossValidation, OutOfFold);
    }

    /// <summary>Writes the model to a file, beside it first and then renamed, so that a failure leaves an old file as it was.</summary>
    /// <param name="path">The path, usually ending in <c>.framing</c>.</param>
    /// <param name="withPipeline">
    /// Whether ML.NET's own model goes into the file; without it the file is smaller, and only <see cref="FramingClassifier"/> can load it.
    /// A model that is not linear always keeps it, one with an encoder never has it.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    public void Save(string path, bool withPipeline = true)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var writesPipeline = _compiled is null || (withPipeline && !HasEncoder);
        AtomicFile.Write(path, stream => ModelFile.Write(stream, Card, _compiled, writesPipeline ? _pipeline.Write : null));
    }

    /// <param name="options">The options of the training.</param>
    /// <param name="coder">What makes features of a sentence.</param>
    /// <param name="rows">All rows.</param>
    /// <param name="learned">What was learned from them, and how rows were read out of fold.</param>
    internal static TrainedModel Create(TrainingOptions options, RowEncoder coder, IReadOnlyList<LabelledSentence> rows, Blend learned)
    {
        var (frames, sentiments, judged, encoder) = learned;
        var card = TrainingCard.Create(
            options, [.. frames.Model.Fit.Labels.Select(Frame.Parse)], [.. sentiments.Model.Fit.Labels.Select(Enum.Parse<Sentiment>)], rows);
        var (report, results) = OutOfFoldReport.Create(card, judged, frames, sentiments, options);
        var pipeline = new PipelineModel(coder, frames.Model, sentiments.Model, UncertaintyThreshold.Choose(results));
        card = card with
        {
            Scores = new Dictionary<string, ModelScores>([
                KeyValuePair.Create(report.Data, report.Scores),
                .. OutOfFoldReport.RealNews(card, judged, results, options),
            ]),
            UnknownWordsAbove = UnknownWordsThreshold.Choose(rows, coder.Resources, options.MinimumWordRows),
        };
        return new TrainedModel(
            card, pipeline.Compile(encoder), pipeline, report, [.. judged.Zip(results, (row, result) => new OutOfFoldRow(row, result))]);
    }
}

/// <summary>A training row, and how a model that had not seen its group read it.</summary>
internal readonly record struct OutOfFoldRow(LabelledSentence Row, FramingResult Result);
