namespace FramingKit.Articles;

/// <summary>A line of the page that is not part of the article, and why it was set aside.</summary>
/// <remarks>Immutable. Offsets count UTF-16 units and point into <see cref="ArticleReading.Text"/>.</remarks>
public sealed record FurnitureLine
{
    /// <summary>Gets the offset of the first unit.</summary>
    public required int Start { get; init; }

    /// <summary>Gets the offset behind the last unit.</summary>
    /// <value>Above <see cref="Start"/>.</value>
    public required int End { get; init; }

    /// <summary>Gets the line as it reads, without white space around it; a line break inside it is one blank.</summary>
    public required string Text { get; init; }

    /// <summary>Gets what the line is for, as far as that can be told; a guess, other than that it is furniture.</summary>
    public required FurnitureKind Kind { get; init; }

    /// <summary>Gets the reason for setting it aside, as a short English phrase.</summary>
    public required string Reason { get; init; }
}
