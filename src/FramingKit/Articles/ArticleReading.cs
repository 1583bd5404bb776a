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

    /// <summary>Gets, for each frame of the model in its order, the share of sentences with it as primary frame.</summary>
    /// <value>Each from 0 to 1. The headline does not count. Together 1 within 0.00001, or all 0 if there is no sentence.</value>
    public required IReadOnlyDictionary<Frame, float> Shares { get; init; }
}
