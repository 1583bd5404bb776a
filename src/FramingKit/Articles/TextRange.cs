namespace FramingKit.Articles;

/// <summary>A part of a text, in UTF-16 units, its end exclusive.</summary>
internal readonly record struct TextRange(int Start, int End);
