namespace FramingKit.Articles;

/// <summary>A line without the white space around it, or several that read as one; never empty.</summary>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="End">Offset behind its last UTF-16 unit.</param>
/// <param name="AfterBlank">Whether an empty line stands before it, or nothing at all.</param>
internal readonly record struct TextLine(int Start, int End, bool AfterBlank)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
