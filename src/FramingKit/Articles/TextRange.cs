namespace FramingKit.Articles;

/// <summary>A part of a text, counted in UTF-16 units.</summary>
/// <param name="Start">Offset of the first unit.</param>
/// <param name="End">Offset behind the last unit; at least <paramref name="Start"/>.</param>
public readonly record struct TextRange(int Start, int End);
