namespace FramingKit;

/// <summary>What a model is, what it learned from, and how far it can be trusted.</summary>
public sealed record ModelCard
{
    internal const string HeldOutName = "heldout";
    internal const string RealNewsName = "real-news";
    internal const string CrossValidationName = "cross-validation";

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

    /// <summary>Gets the SHA-256 hash over all training rows, in lower-case hexadecimal digits.</summary>
    public string DataHash { get; init; } = "";

    /// <summary>Gets the seed of everything random in the training.</summary>
    public int Seed { get; init; }

    /// <summary>Gets the versions of the packages that trained it.</summary>
    public IReadOnlyDictionary<string, string> Packages { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets the scores on labelled data that the model was not trained on, by the name of the data.</summary>
    public IReadOnlyDictionary<string, ModelScores> Scores { get; init; } = new Dictionary<string, ModelScores>();

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
    /// <param name="frame">The frame.</param>
    /// <returns>The tier by the frame's F1 on <c>heldout</c>; <see cref="ReliabilityTier.Unknown"/> where that was not measured.</returns>
    public ReliabilityTier TierOf(Frame frame)
    {
        if (!Scores.TryGetValue(HeldOutName, out var scores))
        {
            return ReliabilityTier.Unknown;
        }

        return scores.Frames.FirstOrDefault(score => score.Label == frame.Name) switch
        {
            { Label: null } => ReliabilityTier.Unknown,
            { F1: >= 0.8f } => ReliabilityTier.A,
            { F1: >= 0.6f } => ReliabilityTier.B,
            _ => ReliabilityTier.C,
        };
    }

    /// <summary>Writes the card as a page to read.</summary>
    /// <returns>Markdown, with line feeds at line ends.</returns>
    public string ToMarkdown() => ModelCardMarkdown.Write(this);
}
