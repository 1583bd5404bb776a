namespace FramingKit.Articles;

/// <summary>A whole article, read sentence by sentence.</summary>
/// <remarks>
/// <para>Immutable. Every unit of <see cref="Text"/> that is not white space is in exactly one sentence or line of furniture;
/// both lists are in text order.</para>
/// </remarks>
public sealed record ArticleReading
{
    /// <summary>Gets the text that was read and that all offsets point into.</summary>
    public required string Text { get; init; }

    /// <summary>Gets where the text comes from, as given in <see cref="ArticleOptions.Source"/>.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the title: <see cref="ArticleOptions.Title"/> if given, else the headline, else null.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the sentences of the article, the headline among them.</summary>
    public required IReadOnlyList<ReadSentence> Sentences { get; init; }

    /// <summary>Gets what was set aside.</summary>
    public required IReadOnlyList<FurnitureLine> Furniture { get; init; }

    /// <summary>Gets how much of the text has each frame as primary frame; the headline does not count.</summary>
    public required FrameShares Shares { get; init; }

    /// <summary>Gets what to know before relying on the reading, gravest first.</summary>
    public IReadOnlyList<ArticleWarning> Warnings { get; init; } = [];
}
