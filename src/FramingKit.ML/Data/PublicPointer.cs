namespace FramingKit.ML;

/// <summary>A labelled sentence of a public data set, named by its place in it and not by its text.</summary>
public sealed record PublicPointer
{
    /// <summary>Gets the name of the article's file in the data set, without extension.</summary>
    public required string Article { get; init; }

    /// <summary>Gets the offset of the sentence in the article's text, in UTF-16 units.</summary>
    public required int Start { get; init; }

    /// <summary>Gets the length of the sentence, in UTF-16 units.</summary>
    public required int Length { get; init; }

    /// <summary>Gets the first 12 lower-case hexadecimal digits of the SHA-1 hash of the sentence's UTF-8 bytes.</summary>
    public required string Sha1 { get; init; }

    /// <summary>Gets the primary frame.</summary>
    public required Frame Frame { get; init; }

    /// <summary>Gets the secondary frame, or null.</summary>
    public Frame? Secondary { get; init; }

    /// <summary>Gets the sentiment.</summary>
    public required Sentiment Sentiment { get; init; }

    /// <summary>Gets the number of the line in the file of pointers, counted from 1.</summary>
    public int Line { get; init; }
}
