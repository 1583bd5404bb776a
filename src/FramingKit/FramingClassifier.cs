using FramingKit.Scoring;

namespace FramingKit;

/// <summary>The fast classifier: a linear model compiled into plain arrays.</summary>
/// <remarks>Immutable and safe for use by any number of threads at once; one instance is enough for a whole program.</remarks>
/// <example><code>
/// IFramingClassifier classifier = FramingClassifier.Default;
/// FramingResult result = classifier.Classify("Critics say the government caved in to the creditors.");
/// Console.WriteLine($"{result.Frame}, {result.Sentiment}");
/// </code></example>
public sealed class FramingClassifier : IFramingClassifier
{
    private const string DefaultResource = "FramingKit.default.framing";

    private static readonly Lazy<FramingClassifier> _default = new(LoadDefault);

    private readonly LinearScorer _scorer;
    private readonly ResultBuilder _results;
    private readonly FramingOptions _options;

    internal FramingClassifier(ModelCard card, LinearModel model, FramingOptions options)
    {
        Card = card;
        _scorer = new LinearScorer(model);
        _options = options;
        _results = new ResultBuilder(card, model.Offsets, options.UncertainBelow ?? model.UncertainBelow);
    }

    /// <summary>Gets the classifier with the model that comes with the package; it is loaded on first use.</summary>
    public static FramingClassifier Default => _default.Value;

    /// <inheritdoc/>
    public ModelCard Card { get; }

    internal LinearModel Model => _scorer.Model;

    /// <summary>Loads a model from a file.</summary>
    /// <param name="path">The path of a <c>.framing</c> file.</param>
    /// <param name="options">The options; null for <see cref="FramingOptions.Default"/>.</param>
    /// <returns>The classifier.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ModelFormatException">The file is no model, is damaged, or comes from another version.</exception>
    public static FramingClassifier Load(string path, FramingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = ModelPath.Open(path);
        return Load(stream, options, path);
    }

    /// <summary>Loads a model from a stream.</summary>
    /// <param name="stream">A readable stream at the start of a <c>.framing</c> file; it stays open.</param>
    /// <param name="options">The options; null for <see cref="FramingOptions.Default"/>.</param>
    /// <returns>The classifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ModelFormatException">The stream holds no model, a damaged one, or one from another version.</exception>
    public static FramingClassifier Load(Stream stream, FramingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Load(stream, options, "The stream");
    }

    /// <inheritdoc/>
    public FramingResult Classify(ReadOnlySpan<char> sentence)
    {
        Span<float> totals = stackalloc float[LinearModel.MostSums];
        var read = _options.Limit(sentence);
        _scorer.Sum(read, totals);
        return ToResult(totals, isTruncated: read.Length < sentence.Length);
    }

    /// <inheritdoc/>
    public Explanation Explain(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        Span<float> totals = stackalloc float[LinearModel.MostSums];
        var read = _options.Limit(sentence);
        _scorer.Sum(read, totals);
        var result = ToResult(totals, isTruncated: read.Length < sentence.Length);
        var label = _results.IndexOf(result.Frame);
        var against = _results.RunnerUp(result);
        var logOdds = totals[label] - totals[against];
        var evidence = _scorer.Explain(read, label, against);
        return new Explanation
        {
            Text = sentence,
            Result = result,
            Against = Card.Frames[against],
            LogOdds = logOdds,
            Baseline = (float)(logOdds - evidence.Sum(item => (double)item.Weight)),
            Evidence = evidence,
        };
    }

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<char> sentence, Span<float> frames, Span<float> sentiments)
    {
        ResultBuilder.CheckLength(frames.Length, Card.Frames.Count, nameof(frames));
        ResultBuilder.CheckLength(sentiments.Length, Card.Sentiments.Count, nameof(sentiments));
        _scorer.Score(_options.Limit(sentence), frames, sentiments);
    }

    private FramingResult ToResult(ReadOnlySpan<float> totals, bool isTruncated)
    {
        var frames = new float[Card.Frames.Count];
        var sentiments = new float[Card.Sentiments.Count];
        _scorer.ToProbabilities(totals, frames, sentiments);
        var result = _results.Build(frames, sentiments, isTruncated);
        FramingInstruments.Count(Card, result);
        return result;
    }

    internal UnknownWords CountUnknownWords(IEnumerable<string> sentences) =>
        UnknownWords.Count(sentences.Select(sentence => _options.Limit(sentence).ToString()), Model);

    private static FramingClassifier Load(Stream stream, FramingOptions? options, string source, bool isTrusted = false)
    {
        using var activity = FramingInstruments.StartLoad();
        var (card, model) = ModelFile.Read(stream, source, isTrusted);
        activity?.SetModel(card);
        return new FramingClassifier(card, model, options ?? FramingOptions.Default);
    }

    private static FramingClassifier LoadDefault()
    {
        using var stream = typeof(FramingClassifier).Assembly.GetManifestResourceStream(DefaultResource)
            ?? throw new ModelFormatException("This build of FramingKit carries no default model; load one by its path.");
        return Load(stream, null, "The default model", isTrusted: true);
    }
}
