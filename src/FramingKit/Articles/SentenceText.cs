using System.Text;

namespace FramingKit.Articles;

/// <summary>A sentence as it reads, and the way back from it to the text.</summary>
internal readonly struct SentenceText
{
    private readonly int _start;
    private readonly List<(int Offset, int Shift)>? _breaks;

    private SentenceText(string content, int start, List<(int Offset, int Shift)>? breaks) =>
        (Content, _start, _breaks) = (content, start, breaks);

    public string Content { get; }

    public static SentenceText Read(string text, int start, int end)
    {
        var span = text.AsSpan(start, end - start);
        var isBroken = false;
        foreach (var character in span)
        {
            isBroken |= ArticleLines.IsBreak(character);
        }

        return isBroken ? Join(text, start, end) : new SentenceText(span.ToString(), start, null);
    }

    /// <summary>Finds the offset in the text of an offset in <see cref="Content"/>.</summary>
    public int ToText(int offset)
    {
        return _breaks is null ? _start + offset : _start + offset + ShiftAt(_breaks, offset);
    }

    private static int ShiftAt(List<(int Offset, int Shift)> breaks, int offset)
    {
        var low = 0;
        var high = breaks.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (breaks[middle].Offset <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? 0 : breaks[low - 1].Shift;
    }

    private static SentenceText Join(string text, int start, int end)
    {
        var content = new StringBuilder(end - start);
        var breaks = new List<(int Offset, int Shift)>();
        for (var index = start; index < end;)
        {
            var blank = index;
            var isBreak = false;
            while (blank < end && char.IsWhiteSpace(text[blank]))
            {
                isBreak |= ArticleLines.IsBreak(text[blank]);
                blank++;
            }

            if (isBreak)
            {
                content.Append(' ');
                breaks.Add((content.Length, blank - start - content.Length));
                index = blank;
            }
            else
            {
                blank = int.Max(blank, index + 1);
                content.Append(text, index, blank - index);
                index = blank;
            }
        }

        return new SentenceText(content.ToString(), start, breaks);
    }
}
