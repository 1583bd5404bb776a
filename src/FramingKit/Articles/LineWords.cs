using System.Buffers;

namespace FramingKit.Articles;

/// <summary>Counts what kinds of words and marks a line has.</summary>
internal record struct LineWords
{
    private const int LongWord = 4;

    private static readonly SearchValues<char> _separators = SearchValues.Create(
        "|\u203A\u00BB>\u2022\u00B7\u2219\u25B8\u25BA\u25BC\t\u2003");

    private static readonly SearchValues<char> _joints = SearchValues.Create("-_.}]>");

    public int Words { get; private set; }

    public int Capitals { get; private set; }

    public int LongLower { get; private set; }

    public int Numbers { get; private set; }

    public int Separators { get; private set; }

    public bool HasQuote { get; private set; }

    public bool StartsLower { get; private set; }

    public static LineWords Count(ReadOnlySpan<char> line)
    {
        var counts = default(LineWords);
        for (var index = 0; index < line.Length;)
        {
            var character = line[index];
            if (!char.IsLetterOrDigit(character))
            {
                counts.Separators += index > 0 && (IsGap(line, index) || _separators.Contains(character)) ? 1 : 0;
                counts.HasQuote |= character is '\u201C' or '\u201D' or '"' or '\u00AB' or '\u201E';
                index++;
                continue;
            }

            var start = index;
            while (index < line.Length && IsInWord(line[index]))
            {
                index++;
            }

            counts.Add(line[start..index]);
        }

        return counts;
    }

    public static int LastIndex(ReadOnlySpan<char> line)
    {
        var index = line.Length - 1;
        while (index >= 0 && !char.IsLetterOrDigit(line[index]))
        {
            index--;
        }

        return index;
    }

    public static bool LooksLikeSlot(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or > 80 || line.ContainsAny(" \t\u00A0") || !line.ContainsAnyInRange('a', 'z'))
        {
            return false;
        }

        var isMarked = line[0] is '#' or '[' or '{' or '<' or '%';
        return (line.Contains('_') && !line.Contains('@'))
            || (isMarked && line.ContainsAny(_joints))
            || (line.Count('-') >= 2 && line.ContainsAnyInRange('0', '9') && !line.ContainsAnyInRange('A', 'Z'));
    }

    /// <summary>Two blanks or more between words; told once, at the first of them.</summary>
    private static bool IsGap(ReadOnlySpan<char> line, int index) =>
        line[index] == ' ' && line[index - 1] != ' ' && index + 1 < line.Length && line[index + 1] == ' ';

    private static bool IsInWord(char character) =>
        char.IsLetterOrDigit(character) || character is '\'' or '\u2019' or '-' or '.' or ',' or '/';

    private void Add(ReadOnlySpan<char> word)
    {
        var first = word[0];
        if (!char.IsLetter(first))
        {
            Numbers++;
            return;
        }

        Words++;
        if (char.IsLower(first))
        {
            StartsLower |= Words == 1 && Numbers == 0;
            LongLower += word.Length >= LongWord ? 1 : 0;
        }
        else
        {
            Capitals++;
        }
    }
}
