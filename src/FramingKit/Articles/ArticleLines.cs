using System.Buffers;

namespace FramingKit.Articles;

/// <summary>Finds the lines of a text, and takes back the breaks that a fixed line width put into its paragraphs.</summary>
internal static class ArticleLines
{
    private const int ShortestBrokenLine = 40;
    private const int NarrowestColumn = 45;
    private const int WidestColumn = 130;

    private static readonly SearchValues<char> _breaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    public static bool IsBreak(char character) => _breaks.Contains(character);

    /// <summary>Finds the lines that are not blank, as they stand.</summary>
    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var afterBlank = true;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(_breaks);
            var end = length < 0 ? text.Length : start + length;
            var (first, last) = Trim(text, start, end);
            if (first < last)
            {
                lines.Add(new TextLine(first, last, afterBlank));
            }

            afterBlank = first == last;
            start = end + 1;
            if (start < text.Length && text[end] == '\r' && text[start] == '\n')
            {
                start++;
            }
        }

        return lines;
    }

    /// <summary>Finds the lines as a reader sees them: those of a paragraph that was broken at a fixed width are one.</summary>
    public static List<TextLine> Read(string text)
    {
        var lines = Split(text);
        var joined = new List<TextLine>(lines.Count);
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && !lines[end].AfterBlank)
            {
                end++;
            }

            Join(text, lines[start..end], joined);
            start = end;
        }

        return joined;
    }

    public static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    private static void Join(string text, List<TextLine> block, List<TextLine> joined)
    {
        var isColumn = IsColumn(text, block);
        for (var index = 0; index < block.Count; index++)
        {
            var line = block[index];
            if (index > 0 && (isColumn ? !StartsItem(text, line) : GoesOn(text, block[index - 1], line)))
            {
                joined[^1] = joined[^1] with { End = line.End };
            }
            else
            {
                joined.Add(line);
            }
        }
    }

    // In a column each line was broken because the next word no longer fitted.
    private static bool IsColumn(string text, List<TextLine> block)
    {
        if (block.Count < 3)
        {
            return false;
        }

        var width = block.Max(line => line.Length);
        if (width is < NarrowestColumn or > WidestColumn)
        {
            return false;
        }

        var open = 0;
        var lower = 0;
        for (var index = 0; index < block.Count - 1; index++)
        {
            var next = block[index + 1];
            var word = next.In(text).IndexOf(' ');
            var fits = block[index].Length + 1 + (word < 0 ? next.Length : word) <= width;
            if (fits && !StartsItem(text, next))
            {
                return false;
            }

            open += IsOpen(text[block[index].End - 1]) ? 1 : 0;
            lower += char.IsLower(text[next.Start]) ? 1 : 0;
        }

        return open * 2 >= block.Count - 1 && lower * 2 >= block.Count - 1;
    }

    private static bool GoesOn(string text, TextLine line, TextLine next) =>
        line.Length >= ShortestBrokenLine
        && IsOpen(text[line.End - 1])
        && char.IsLower(text[next.Start])
        && (next.Length >= ShortestBrokenLine || LineMarks.IsStop(text[next.End - 1]))
        && !next.In(text).StartsWith("by ", StringComparison.Ordinal);

    private static bool IsOpen(char last) => char.IsLetterOrDigit(last) || last is ',' or '-' or '\'' or '\u2019';

    private static bool StartsItem(string text, TextLine line) => LineMarks.ItemLength(line.In(text)) > 0;
}
