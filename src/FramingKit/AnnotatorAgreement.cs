namespace FramingKit;

/// <summary>How well two annotators agreed who labelled the same rows, as Cohen's kappa (Cohen, 1960).</summary>
public sealed record AnnotatorAgreement
{
    /// <summary>Gets the number of rows that both labelled.</summary>
    public required int Rows { get; init; }

    /// <summary>Gets the kappa of all frames together.</summary>
    /// <value>From −1 to 1; 0 is what chance would give.</value>
    public required float Frame { get; init; }

    /// <summary>Gets the kappa of all sentiments together, or null where only frames were labelled twice.</summary>
    /// <value>From −1 to 1; 0 is what chance would give.</value>
    public float? Sentiment { get; init; }

    /// <summary>Gets the kappa of each frame against the rest, by the frame's name.</summary>
    /// <value>From −1 to 1; a frame that neither annotator used is left out.</value>
    public required IReadOnlyDictionary<string, float> Frames { get; init; }
}
