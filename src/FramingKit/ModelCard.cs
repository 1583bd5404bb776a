namespace FramingKit;

/// <summary>What a model is, what it learned from, and how far it can be trusted.</summary>
public sealed record ModelCard
{
    internal const string HeldOutName = "heldout";
    internal const string RealNewsName = "real-news";
    internal const string CrossValidationName = "cross-validation";

    private const float LeastKappaOfTierA = 0.6f;

    /// <summary>Gets the number of all training rows; a card from outside may tell of more than an <see cref="int"/> holds.</summary>
    internal long TrainingRowCount => TrainingRows.Values.Sum(rows => (long)rows);

    /// <summary>Gets the model's name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the frames the model knows, in the order of its scores.</summary>
    public required IReadOnlyList<Frame> Frames { get; init; }

    /// <summary>Gets the sentiments the model knows, in the order of its scores.</summary>
    public required IReadOnlyList<Sentiment> Sentiments { get; init; }

    /// <summary>Gets the name of the recipe that trained it.</summary>
    public required string Trainer { get; init; }

    /// <summary>Gets the language of the texts it was trained on, as ISO 639-1 code.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Gets what it was trained on: one entry for each source, with its number of rows.</summary>
    public IReadOnlyDictionary<string, int> TrainingRows { get; init; } = new Dictionary<string, int>();

    /// <summary>Gets the number of training rows of each frame.</summary>
    public IReadOnlyDictionary<string, int> FrameRows { get; init; } = new Dictionary<string, int>();

    /// <summary>Gets the number of training rows of each sentiment.</summary>
    public IReadOnlyDictionary<string, int> SentimentRows { get; init; } = new Dictionary<string, int>();

    /// <summary>Gets the SHA-256 hash over all training rows, in lower-case hexadecimal digits.</summary>
    public string DataHash { get; init; } = "";

    /// <summary>Gets the seed of everything random in the training.</summary>
    public int Seed { get; init; }

    /// <summary>Gets the options of the training, by their names.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets the versions of the packages that trained it.</summary>
    public IReadOnlyDictionary<string, string> Packages { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets the scores on labelled data, by the name of the data.</summary>
    /// <remarks>
    /// <c>heldout</c> and data of other names were never trained on. <c>cross-validation</c> is the training data, each sentence read by a
    /// model that had not seen its group; <c>real-news</c> is the part of it that is real news.
    /// </remarks>
    public IReadOnlyDictionary<string, ModelScores> Scores { get; init; } = new Dictionary<string, ModelScores>();

    /// <summary>Gets how well two annotators agreed on the data, or null where there was only one.</summary>
    public AnnotatorAgreement? Agreement { get; init; }

    /// <summary>Gets what changes of a sentence that should not matter do to its frame, or null where that was not measured.</summary>
    public ModelRobustness? Robustness { get; init; }
    /// <summary>Gets the share of words without a weight of their own above which a text is unlike what the model learned from.</summary>
    /// <value>From 0 to 1, learned from the training texts; null where that was not measured.</value>
    public float? UnknownWordsAbove { get; init; }

    /// <summary>Gets what else is worth knowing about how the model was made and measured, in sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Gets what the model is for.</summary>
    public string IntendedUse { get; init; } = "";

    /// <summary>Gets what the model can't do, in sentences.</summary>
    public IReadOnlyList<string> Limits { get; init; } = [];

    /// <summary>Tells how far the model's reading of a frame can be relied on.</summary>
    /// <param name="frame">The frame; that of a result, for instance: <c>classifier.Card.TierOf(result.Frame)</c>.</param>
    /// <returns>
    /// The tier by the frame's F1 on <c>heldout</c>; at most <see cref="ReliabilityTier.B"/> where two annotators agreed on the frame with a
    /// kappa below 0.60; <see cref="ReliabilityTier.Unknown"/> where the F1 was not measured.
    /// </returns>
    public ReliabilityTier TierOf(Frame frame)
    {
        if (!Scores.TryGetValue(HeldOutName, out var scores))
        {
            return ReliabilityTier.Unknown;
        }

        return scores.Frames.FirstOrDefault(score => score.Label == frame.Name) switch
        {
            { Label: null } or { Support: 0 } => ReliabilityTier.Unknown,
            { F1: >= 0.8f } when IsAgreedOn(frame) => ReliabilityTier.A,
            { F1: >= 0.6f } => ReliabilityTier.B,
            _ => ReliabilityTier.C,
        };
    }

    /// <summary>Writes the card as a page to read.</summary>
    /// <returns>Markdown, with line feeds at line ends.</returns>
    public string ToMarkdown() => ModelCardMarkdown.Write(this);

    /// <summary>Tells the tier of a frame beside its scores on some data: it follows from those on <c>heldout</c>, and would contradict others.</summary>
    internal string TierBeside(string data, Frame frame) => data == HeldOutName ? $"{TierOf(frame)}" : "";

    private bool IsAgreedOn(Frame frame) =>
        Agreement is null || !Agreement.Frames.TryGetValue(frame.Name, out var kappa) || kappa >= LeastKappaOfTierA;
}
