namespace FramingKit.Articles;

/// <summary>A sentence that several articles carry, word for word or nearly so, such as agency copy.</summary>
/// <remarks>Immutable.</remarks>
public sealed record CommonSentence
{
    /// <summary>Gets where it stands: by article, at least two different ones; the first place is the one that counts in shares.</summary>
    public required IReadOnlyList<SentencePlace> Places { get; init; }

    /// <summary>Gets a value indicating whether the words are the same in all places, apart from case and marks.</summary>
    public required bool IsExact { get; init; }
}
