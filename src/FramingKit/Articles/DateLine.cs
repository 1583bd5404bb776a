using System.Collections.Frozen;

namespace FramingKit.Articles;

/// <summary>Tells a line that only says when (and where) from one that says what.</summary>
internal static class DateLine
{
    private const int MostOtherWords = 3;

    private static readonly FrozenSet<string> _months = FrozenSet.ToFrozenSet(
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]);

    private static readonly FrozenSet<string> _seasons = FrozenSet.ToFrozenSet(
    [
        "spring", "summer", "autumn", "fall", "winter", "issue", "edition",
    ]);

    private static readonly FrozenSet<string> _days = FrozenSet.ToFrozenSet(
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
        "thur", "thurs",
        "fri", "sat", "sun", "today", "yesterday",
    ]);

    private static readonly FrozenSet<string> _fillers = FrozenSet.ToFrozenSet(
    [
        "published", "updated", "posted", "corrected", "first", "last", "modified", "on", "at", "in", "am", "pm", "gmt", "utc",
        "bst", "est",
        "edt", "pst", "pdt", "cet", "cest", "eat", "cat", "wat", "ist", "jst", "aest", "ast", "et", "pt", "ago", "read", "min",
        "mins",
        "minute", "minutes", "hour", "hours", "|", "and", "the", "of", "time", "local", "release", "date", "date:",
        "published:", "updated:", "posted:", "noon",
        "morning", "evening", "night", "afternoon", "late", "early", "press", "office", "edited", "edition", "vol", "no",
    ]);

    /// <summary>Reads a line in the form of <see cref="NormalizedLine"/>.</summary>
    /// <param name="line">The normalized line.</param>
    /// <param name="isItem">Whether it is an entry of a list, which has to be a date and nothing else.</param>
    public static bool Is(ReadOnlySpan<char> line, bool isItem)
    {
        var (months, days, seasons, numbers, others, times) = (0, 0, 0, 0, 0, 0);
        foreach (var part in line.Split(' '))
        {
            var word = line[part].TrimEnd(':');
            if (Contains(_months, word))
            {
                months++;
            }
            else if (Contains(_days, word))
            {
                days++;
            }
            else if (Contains(_seasons, word))
            {
                seasons++;
            }
            else if (!word.IsEmpty && char.IsAsciiDigit(word[0]))
            {
                numbers++;
                times += word.Length is >= 3 and <= 6 && (word.EndsWith("am") || word.EndsWith("pm")) ? 1 : 0;
                others += char.IsLetter(word[^1]) && !(word.Length > 2 && IsDayNumber(word)) ? 1 : 0;
            }
            else if (!Contains(_fillers, word))
            {
                others++;
            }
        }

        return (months > 0 && numbers > 0 && others <= (isItem ? 0 : MostOtherWords))
            || (days > 0 && others == 0)
            || (days > 0 && others == 1 && !isItem && line.Count(' ') <= 2)
            || (seasons > 0 && numbers > 0 && others == 0)
            || (times > 0 && others <= 1);
    }

    /// <summary>Tells whether a line is a time of day or a date in figures, with no more than a few words.</summary>
    public static bool IsInFigures(ReadOnlySpan<char> line, int words)
    {
        if (words > MostOtherWords || line.Length > 60)
        {
            return false;
        }

        for (var index = 1; index + 2 < line.Length; index++)
        {
            var isBetween = char.IsAsciiDigit(line[index - 1]) && char.IsAsciiDigit(line[index + 1]);
            if (isBetween && char.IsAsciiDigit(line[index + 2]) && (line[index] == ':' || IsMiddleOfDate(line, index)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMiddleOfDate(ReadOnlySpan<char> line, int mark) =>
        line[mark] is '.' or '/' or '-' && line[(mark + 1)..].IndexOfAny("./-") == 2 && line.Length >= mark + 6;

    private static bool IsDayNumber(ReadOnlySpan<char> word) => word[^2..] is "th" or "st" or "nd" or "rd" or "am" or "pm";

    private static bool Contains(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
