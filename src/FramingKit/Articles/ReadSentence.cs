namespace FramingKit.Articles;

/// <summary>A sentence of an article and how it was read.</summary>
/// <remarks>Immutable. Offsets count UTF-16 units and point into <see cref="ArticleReading.Text"/>.</remarks>
public sealed record ReadSentence
{
    /// <summary>Gets the offset of the first unit.</summary>
    public required int Start { get; init; }

    /// <summary>Gets the offset behind the last unit.</summary>
    /// <value>Above <see cref="Start"/>.</value>
    public required int End { get; init; }

    /// <summary>Gets the sentence as it reads and was classified: white space with a line break in it is one blank.</summary>
    public required string Text { get; init; }

    /// <summary>Gets a value indicating whether this is the headline; it may hold more than one sentence.</summary>
    public required bool IsHeadline { get; init; }

    /// <summary>Gets the frame, the sentiment and all probabilities.</summary>
    public required FramingResult Result { get; init; }

    /// <summary>Gets the words that made the difference, in text order.</summary>
    /// <value>Offsets point into <see cref="ArticleReading.Text"/>, not into <see cref="Text"/>; empty if
    /// <see cref="ArticleOptions.IncludeEvidence"/> is off.</value>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Gets who presents what the sentence says, in text order; a sentence in which several speak has several.</summary>
    /// <value>The default is empty: no voice was looked for.</value>
    public IReadOnlyList<Voice> Voices { get; init; } = [];
}
