using System.Buffers;

namespace FramingKit.Articles;

/// <summary>The marks that open, close and end things.</summary>
internal static class LineMarks
{
    private static readonly SearchValues<char> _stops = SearchValues.Create(
        ".!?\u2026\u3002\uFF01\uFF1F\uFF61\u061F\u06D4\u0964\u203C\u2047\u2048\u2049\u203D");
    private static readonly SearchValues<char> _fullWidthStops = SearchValues.Create("\u3002\uFF01\uFF1F\uFF61");
    private static readonly SearchValues<char> _bullets = SearchValues.Create(
        "\u2022\u25CF\u25AA\u25E6\u2023\u2043\u00B7\u25A0\u25BA\u2219*\u2013\u2014-");
    private static readonly SearchValues<char> _closers = SearchValues.Create("\u201D\u2019\u00BB\u203A)]}\u300D\u300F\uFF09\"'");
    private static readonly SearchValues<char> _openers = SearchValues.Create(
        "\u201C\u201E\u2018\u201A\u00AB\u2039([{\u300C\u300E\uFF08\"'\u00BF\u00A1");

    public static bool IsStop(char character) => _stops.Contains(character);

    public static bool ContainsStop(ReadOnlySpan<char> text) => text.ContainsAny(_stops);

    /// <summary>Tells whether a stop needs no blank behind it.</summary>
    public static bool IsFullWidthStop(char character) => _fullWidthStops.Contains(character);

    public static bool IsCloser(char character) => _closers.Contains(character);

    public static bool IsOpener(char character) => _openers.Contains(character);

    public static bool IsQuote(char character) =>
        character is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2018' or '\u2019' or '\u300C';

    public static bool IsInlineBullet(char character) => character is '\u2022' or '\u25CF' or '\u25AA' or '\u25E6' or '\u2023';

    /// <summary>Measures the mark of a list item at the start of a line: a bullet, or a number with a dot or bracket.</summary>
    /// <returns>Its length with the blank behind it, or 0.</returns>
    public static int ItemLength(ReadOnlySpan<char> line)
    {
        if (line.Length < 3)
        {
            return 0;
        }

        var length = _bullets.Contains(line[0]) ? 1 : NumberLength(line);
        return length > 0 && length < line.Length && char.IsWhiteSpace(line[length]) ? length + 1 : 0;
    }

    private static int NumberLength(ReadOnlySpan<char> line)
    {
        var start = line[0] == '(' ? 1 : 0;
        var end = start;
        while (end < line.Length && end < start + 3 && char.IsAsciiDigit(line[end]))
        {
            end++;
        }

        if (end == start && end + 1 < line.Length && char.IsAsciiLetterLower(line[end]) && line[end + 1] == ')')
        {
            end++;
        }

        return end > start && end < line.Length && line[end] is '.' or ')' ? end + 1 : 0;
    }
}
