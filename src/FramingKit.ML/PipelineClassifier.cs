using System.IO.Compression;
using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>A model inside ML.NET: slow, but for models that are not linear the only way, and for linear ones the reference.</summary>
/// <remarks>
/// Safe for use by several threads at once. For a linear model its probabilities equal those of the compiled one within 0.00001.
/// </remarks>
public sealed class PipelineClassifier : IFramingClassifier
{
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
    /// <param name="path">The path of a <c>.framing</c> file. Load only files you trust: ML.NET reads its own part of it.</param>
    /// <param name="options">The options; null for <see cref="FramingOptions.Default"/>.</param>
    /// <returns>The classifier.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ModelFormatException">The file is no model, is damaged, has no pipeline, or comes from another version.</exception>
    public static PipelineClassifier Load(string path, FramingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            var card = CardFile.Read(ModelFile.Entry(zip, ModelFile.CardEntry));
            using var pipeline = ReadWhole(ModelFile.Entry(zip, ModelFile.PipelineEntry));
            return new PipelineClassifier(card, PipelineFile.Read(pipeline, card), ReadScorer(zip), options ?? FramingOptions.Default);
        }
        catch (Exception exception) when (exception is InvalidDataException or ModelFormatException or LabelledDataException)
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

    private static void Score(PredictionPool pool, LabelModel model, EncodedRow row, Span<float> probabilities)
    {
        var sums = model.Fit.ToSums(pool.Score(row));
        model.Calibration.Apply(sums);
        LinearScorer.Softmax(sums, probabilities);
    }

    private static LinearModel? ReadScorer(ZipArchive zip)
    {
        using var scorer = zip.GetEntry(ModelFile.ScorerEntry)?.Open();
        return scorer is null ? null : ScorerFile.Read(scorer);
    }

    private static MemoryStream ReadWhole(ZipArchiveEntry entry)
    {
        // The zip inside the zip has to be read from its end.
        var buffer = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(buffer);
        buffer.Position = 0;
        return buffer;
    }
}
