namespace FramingKit.Articles;

/// <summary>What one voice presents with one frame and one sentiment.</summary>
/// <remarks>Immutable.</remarks>
public sealed record VoiceCell
{
    /// <summary>Gets the frame.</summary>
    public required Frame Frame { get; init; }

    /// <summary>Gets the sentiment.</summary>
    public required Sentiment Sentiment { get; init; }

    /// <summary>Gets the sentences behind the cell: indexes into <see cref="ArticleReading.Sentences"/>, in text order.</summary>
    /// <value>One for each clause, so a sentence in which the voice speaks twice may stand here twice.</value>
    public required IReadOnlyList<int> Sentences { get; init; }

    /// <summary>Gets the share of the voice's clauses that are in this cell, with Wilson's 95 % interval.</summary>
    /// <value>From 0 to 1; not corrected for the model's errors.</value>
    public required Estimate Share { get; init; }
}
