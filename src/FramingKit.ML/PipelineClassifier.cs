using System.Diagnostics.CodeAnalysis;
using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>A model inside ML.NET: slow, but for models that are not linear the only way, and for linear ones the reference.</summary>
/// <remarks>
/// Safe for use by several threads at once. For a linear model its probabilities equal those of the compiled one within 0.00001.
/// </remarks>
public sealed class PipelineClassifier : IFramingClassifier
{
    private const float MostRounding = 1e-3f;

    private readonly PipelineModel _model;
    private readonly FramingOptions _options;
    private readonly FramingClassifier? _compiled;
    private readonly ResultBuilder _results;
    private readonly PredictionPool _frames;
    private readonly PredictionPool _sentiments;

    internal PipelineClassifier(ModelCard card, PipelineModel model, LinearModel? compiled, FramingOptions options)
    {
        Card = card;
        _model = model;
        _options = options;
        _compiled = compiled is null ? null : new FramingClassifier(card, compiled, options);
        _results = new ResultBuilder(card, model.Offsets, options.UncertainBelow ?? model.UncertainBelow);
        _frames = new PredictionPool(model.Frames.Fit.Transformer, model.Coder.Shape);
        _sentiments = new PredictionPool(model.Sentiments.Fit.Transformer, model.Coder.Shape);
    }

    /// <inheritdoc/>
    public ModelCard Card { get; }

    /// <summary>Loads a model that was saved with its pipeline.</summary>
    /// <remarks>
    /// ML.NET's part of the file names the loaders and assemblies that read it; it goes to ML.NET only if those are the ones that the trainers of
    /// this package write, and if it does not claim to be far larger than it is. What the parts hold is then read by ML.NET alone, which trusts the
    /// counts in them. So load only files you trust; <see cref="FramingClassifier"/> is the one for files from anywhere.
    /// </remarks>
    /// <param name="path">The path of a <c>.framing</c> file.</param>
    /// <param name="options">The options; null for <see cref="FramingOptions.Default"/>.</param>
    /// <returns>The classifier.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ModelFormatException">The file is no model, is damaged, has no pipeline, or comes from another version.</exception>
    public static PipelineClassifier Load(string path, FramingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = ModelPath.Open(path);
        try
        {
            using var zip = ModelZip.Open(stream);
            var card = CardFile.Read(zip);
            using var pipeline = new MemoryStream(zip.Read(ModelFile.PipelineEntry), writable: false); // a zip inside a zip is read from its end
            var scorer = zip.Has(ModelFile.ScorerEntry) ? ModelFile.ReadScorer(zip) : null;
            var classifier = new PipelineClassifier(card, PipelineFile.Read(pipeline, card), scorer, options ?? FramingOptions.Default);
            classifier.Try();
            return classifier;
        }
        catch (Exception exception) when (exception is ModelFormatException or LabelledDataException || ModelZip.IsDamage(exception))
        {
            throw new ModelFormatException($"{path} is no readable pipeline model: {exception.Message}", exception);
        }
    }

    /// <inheritdoc/>
    public FramingResult Classify(ReadOnlySpan<char> sentence)
    {
        var frames = new float[Card.Frames.Count];
        var sentiments = new float[Card.Sentiments.Count];
        Score(sentence, frames, sentiments);
        return _results.Build(frames, sentiments, isTruncated: sentence.Length > _options.MaximumLength);
    }

    /// <summary>Reads a sentence and tells which words made the difference.</summary>
    /// <param name="sentence">One sentence or headline.</param>
    /// <returns>The result with each word's share of its log-odds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sentence"/> is null.</exception>
    /// <remarks>
    /// For a linear model the shares are the exact ones of its compiled form. For others, a word's share is what the log-odds lose
    /// when it is left out (occlusion, Zeiler and Fergus, 2014), and the baseline is the rest; that reads the sentence once a word.
    /// </remarks>
    public Explanation Explain(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return _compiled is not null ? _compiled.Explain(sentence) : Occlusion.Explain(this, sentence, _options, _results);
    }

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<char> sentence, Span<float> frames, Span<float> sentiments)
    {
        ResultBuilder.CheckLength(frames.Length, Card.Frames.Count, nameof(frames));
        ResultBuilder.CheckLength(sentiments.Length, Card.Sentiments.Count, nameof(sentiments));
        var text = _options.Limit(sentence).ToString();
        var features = _model.Coder.Extract(text);
        Score(_frames, _model.Frames, _model.Coder.Encode(text, features, _model.Frames.Gains), frames);
        Score(_sentiments, _model.Sentiments, _model.Coder.Encode(text, features, _model.Sentiments.Gains), sentiments);
    }

    [SuppressMessage("Design", "CA1031", Justification = "ML.NET throws whatever it comes upon when the parts of a model do not fit.")]
    private void Try()
    {
        bool isWhole;
        try
        {
            float[] frames = new float[Card.Frames.Count], sentiments = new float[Card.Sentiments.Count];
            Score("Do its parts fit?", frames, sentiments);
            isWhole = Math.Abs(frames.Sum() - 1) < MostRounding && Math.Abs(sentiments.Sum() - 1) < MostRounding;
        }
        catch (Exception exception)
        {
            throw new ModelFormatException($"'{ModelFile.PipelineEntry}' does not fit the card: {exception.Message}", exception);
        }

        if (!isWhole)
        {
            throw new ModelFormatException($"'{ModelFile.PipelineEntry}' does not give probabilities; expected those of the card's labels.");
        }
    }

    private static void Score(PredictionPool pool, LabelModel model, EncodedRow row, Span<float> probabilities)
    {
        var sums = model.Fit.ToSums(pool.Score(row));
        model.Calibration.Apply(sums);
        Softmax.Apply(sums, probabilities);
    }
}
