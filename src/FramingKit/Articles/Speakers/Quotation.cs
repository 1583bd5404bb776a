namespace FramingKit.Articles.Speakers;

/// <summary>A part of a paragraph in quotation marks.</summary>
/// <param name="Start">Offset of the mark that opens it.</param>
/// <param name="End">Offset behind the mark that closes it, or the end of the paragraph.</param>
/// <param name="IsClosed">Whether a mark closes it; if not, the next paragraph goes on with it.</param>
internal readonly record struct Quotation(int Start, int End, bool IsClosed);
