namespace FramingKit.Articles;

/// <summary>Judges a line by what it says and looks like, without its neighbours.</summary>
internal static class LineRules
{
    private const int ShortFragment = 6;
    private const int TinyFragment = 3;
    private const int ShortSentence = 12;
    private const float EnoughForShortFragment = 2;
    private const float EnoughForFragment = 3;
    private const float EnoughForShortSentence = 3;
    private const float EnoughForSentence = 4;
    private const float MoreWithQuotes = 1;
    private const int LongSentence = 30;
    private const int LongestCredit = 80;
    private const int MostWordsOfByline = 16;
    private const int MostLowerWordsOfByline = 4;
    private const float MoreForLongSentence = 1;

    public static PageLine Judge(string text, TextLine line)
    {
        var content = line.In(text);
        var shape = new LineShape(content);
        var judged = new PageLine(line, shape);
        var start = content[..int.Min(content.Length, NormalizedLine.LongestRead)];
        Span<char> buffer = stackalloc char[(NormalizedLine.LongestRead * 2) + 16];
        var normalized = buffer[..NormalizedLine.Write(start, buffer, leaveOutQuotes: shape.IsProse)];
        JudgeShape(content, shape, judged);
        JudgeWords(normalized, shape, judged);
        if (!shape.IsProse && !judged.IsFurniture)
        {
            JudgeFragment(content, normalized, shape, judged);
        }

        return judged;
    }

    private static void JudgeShape(ReadOnlySpan<char> content, LineShape shape, PageLine judged)
    {
        if (shape.IsSlot)
        {
            var isPicture = content[0] == '[';
            judged.SetAside(isPicture ? FurnitureKind.Caption : FurnitureKind.Slot, "is the name of a placeholder");
        }
        else if (shape.Words == 0 && shape.Numbers <= 1 && content.Length <= 24 && !ContainsCurrency(content))
        {
            judged.SetAside(DateLine.IsInFigures(content, 0) ? FurnitureKind.Dateline : FurnitureKind.Navigation, "has no words");
        }
    }

    private static void JudgeWords(ReadOnlySpan<char> normalized, LineShape shape, PageLine judged)
    {
        var cues = CueFinder.Find(normalized, shape.IsProse);
        if (cues.Best is not { } best)
        {
            return;
        }

        var enough = shape.IsProse
            ? (shape.Words <= ShortSentence ? EnoughForShortSentence : EnoughForSentence)
            : (shape.Words <= TinyFragment ? EnoughForShortFragment : EnoughForFragment);
        enough += shape.HasQuote && shape.Words > ShortFragment ? MoreWithQuotes : 0;
        enough += shape.IsProse ? shape.Words / LongSentence * MoreForLongSentence : 0;
        judged.CueWeight = cues.Weight;
        if (cues.Weight >= enough)
        {
            var isHeading = best.Place is CuePlace.Heading or CuePlace.StartOfHeading;
            judged.SetAside(best.Kind, $"says \"{best.Phrase}\"", isHeading ? best : null);
        }
    }

    private static void JudgeFragment(ReadOnlySpan<char> content, ReadOnlySpan<char> normalized, LineShape shape, PageLine judged)
    {
        if (CommentCount.Is(content))
        {
            judged.SetAside(FurnitureKind.Comment, "counts the comments", CommentCount.Heading);
        }
        else if (DateLine.Is(normalized, shape.IsItem) || (!shape.IsItem && DateLine.IsInFigures(content, shape.Words)))
        {
            judged.SetAside(FurnitureKind.Dateline, "is a date or a time");
        }
        else if (IsByline(content, shape))
        {
            judged.SetAside(FurnitureKind.Byline, "says \"by\" and a name");
        }
        else if (judged.CueWeight >= EnoughForShortFragment && shape.Words <= ShortSentence && StartsWithPerson(content))
        {
            judged.SetAside(FurnitureKind.Byline, "is a name and a profession");
        }
        else if (IsCredit(content))
        {
            judged.SetAside(FurnitureKind.Caption, "ends with a name as its source");
        }
        else if (IsMenu(content, shape))
        {
            judged.SetAside(FurnitureKind.Navigation, "is a row of short entries");
        }
    }

    private static bool IsByline(ReadOnlySpan<char> content, LineShape shape)
    {
        var by = content.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? 0 : content.LastIndexOf(" by ") + 1;
        if (shape.Words > MostWordsOfByline || content.Length < by + 5 || !char.IsUpper(content[by + 3]))
        {
            return false;
        }

        var name = new LineShape(content[(by + 3)..]);
        return by == 0
            ? content[..3].Equals("by ", StringComparison.OrdinalIgnoreCase) && name.LongLowerWords <= MostLowerWordsOfByline
            : shape is { Words: <= ShortSentence, LongLowerWords: <= 2 }
                && name is { IsName: true, Words: >= 2 and <= 4, Numbers: 0 };
    }

    // "Ada Smith, crime correspondent".
    private static bool StartsWithPerson(ReadOnlySpan<char> content) =>
        content.IndexOf(',') is var comma and > 0 && new LineShape(content[..comma]) is { IsName: true, Words: 2 or 3 };

    // "… on Thursday. Ada Smith/Daily News": a sentence, and the photographer.
    private static bool IsCredit(ReadOnlySpan<char> content)
    {
        var stop = content.LastIndexOf(". ");
        if (stop < 0)
        {
            return IsCapitalCredit(content);
        }

        var before = new LineShape(content[..(stop + 1)]);
        var after = new LineShape(content[(stop + 2)..].Trim().TrimStart('('));
        var isSource = after.IsName && after.Words >= 2 && !after.HasQuote;
        var isInBrackets = content.EndsWith(')') && after.Capitals >= 2 && after.LongLowerWords <= 1;
        return before.IsProse && before.Words >= ShortFragment && (isSource || isInBrackets);
    }

    private static bool IsCapitalCredit(ReadOnlySpan<char> content)
    {
        var comma = content.IndexOfAny(',', '/');
        return comma > 4
            && content.Length < LongestCredit
            && content[..comma].Contains(' ')
            && !content[..comma].ContainsAnyInRange('a', 'z')
            && new LineShape(content).IsName;
    }

    private static bool IsMenu(ReadOnlySpan<char> content, LineShape shape) =>
        shape.Separators >= 2
        && shape.Words <= shape.Separators * 4
        && !(shape.IsItem && shape.Separators == 2)
        && !content.EndsWith('.');

    private static bool ContainsCurrency(ReadOnlySpan<char> content) => content.ContainsAny("$\u20AC\u00A3\u00A5%");
}
