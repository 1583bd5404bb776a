using FramingKit.Scoring;
using Microsoft.ML.Data;

namespace FramingKit.ML;

/// <summary>The model inside ML.NET: slow, but computed by ML.NET itself, so that the fast classifier can be held against it.</summary>
/// <remarks>Safe for use by several threads at once. Its probabilities equal those of the compiled model within 0.00001.</remarks>
public sealed class PipelineClassifier : IFramingClassifier
{
    private readonly PipelineModel _model;
    private readonly FramingOptions _options;
    private readonly FramingClassifier _compiled;
    private readonly ResultBuilder _results;
    private readonly PredictionPool _frames;
    private readonly PredictionPool _sentiments;

    internal PipelineClassifier(ModelCard card, PipelineModel model, FramingOptions options)
    {
        Card = card;
        _model = model;
        _options = options;
        var compiled = model.Compile();
        _compiled = new FramingClassifier(card, compiled, options);
        _results = new ResultBuilder(card, compiled.Offsets, options.UncertainBelow ?? compiled.UncertainBelow);
        _frames = new PredictionPool(model.Frames.Fit.Transformer, model.Space.Width);
        _sentiments = new PredictionPool(model.Sentiments.Fit.Transformer, model.Space.Width);
    }

    /// <inheritdoc/>
    public ModelCard Card { get; }

    /// <inheritdoc/>
    public FramingResult Classify(ReadOnlySpan<char> sentence)
    {
        var frames = new float[Card.Frames.Count];
        var sentiments = new float[Card.Sentiments.Count];
        Score(sentence, frames, sentiments);
        return _results.Build(frames, sentiments, isTruncated: sentence.Length > _options.MaximumLength);
    }

    /// <summary>Reads a sentence and tells which words made the difference, with the shares of the compiled model.</summary>
    /// <param name="sentence">One sentence or headline.</param>
    /// <returns>The result with each word's share of its log-odds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sentence"/> is null.</exception>
    /// <remarks>ML.NET explains no multiclass text model; the compiled model, which equals it, does.</remarks>
    public Explanation Explain(string sentence) => _compiled.Explain(sentence);

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<char> sentence, Span<float> frames, Span<float> sentiments)
    {
        ResultBuilder.CheckLength(frames.Length, Card.Frames.Count, nameof(frames));
        ResultBuilder.CheckLength(sentiments.Length, Card.Sentiments.Count, nameof(sentiments));
        var row = _model.Extract(_options.Limit(sentence).ToString());
        Score(_frames, _model.Frames, _model.Space.Encode(row, _model.Frames.Gains), frames);
        Score(_sentiments, _model.Sentiments, _model.Space.Encode(row, _model.Sentiments.Gains), sentiments);
    }

    private static void Score(PredictionPool pool, LabelModel model, VBuffer<float> features, Span<float> probabilities)
    {
        var scores = pool.Score(features);
        for (var label = 0; label < scores.Length; label++)
        {
            scores[label] = MathF.Log(Math.Max(scores[label], float.Epsilon));
        }

        model.Calibration.Apply(scores);
        LinearScorer.Softmax(scores, probabilities);
    }
}
