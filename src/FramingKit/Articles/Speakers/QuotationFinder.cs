namespace FramingKit.Articles.Speakers;

/// <summary>Finds the quotations of a paragraph: double and single, typographic and plain; one inside another is part of the
/// outer.</summary>
internal static class QuotationFinder
{
    private const int PossessiveReach = 200;

    public static void Find(string text, TextRange paragraph, List<Quotation> quotations)
    {
        var (start, end) = paragraph;
        var open = -1;
        var nextCloser = -1;
        for (var index = start; index < end; index++)
        {
            var mark = text[index];
            if (open < 0)
            {
                open = Opens(text, paragraph, index, ref nextCloser) ? index : -1;
            }
            else if (IsReopened(text[open], mark))
            {
                quotations.Add(new Quotation(open, index, false));
                open = index;
            }
            else if (Closes(text, paragraph, text[open], index))
            {
                quotations.Add(new Quotation(open, index + 1, true));
                open = -1;
            }
        }

        // A speech that goes on in the next paragraph is opened anew there and closed only at its end.
        if (open >= 0 && (open == start || text[open] == '\u201C'))
        {
            quotations.Add(new Quotation(open, end, false));
        }
    }

    private static bool Opens(string text, TextRange paragraph, int index, ref int nextCloser)
    {
        var mark = text[index];
        if (mark is '\u201C' or '\u201E' or '\u00AB')
        {
            return true;
        }

        if (mark is not ('"' or '\u2018' or '\'') || !IsFree(text, paragraph.Start, index - 1)
            || IsBlank(text, paragraph.End, index + 1))
        {
            return false;
        }

        if (mark == '"')
        {
            return true;
        }

        if (nextCloser <= index)
        {
            nextCloser = NextCloser(text, paragraph, index + 1);
        }

        return nextCloser < paragraph.End || (mark == '\u2018' && index == paragraph.Start);
    }

    private static bool IsReopened(char opener, char mark) => opener == '\u201C' && mark == '\u201C';

    private static bool Closes(string text, TextRange paragraph, char opener, int index)
    {
        var mark = text[index];
        return opener switch
        {
            '\u201C' => mark is '\u201D' or '"',
            '\u201E' => mark is '\u201C' or '\u201D',
            '\u00AB' => mark == '\u00BB',
            '"' => mark is '"' or '\u201D',
            _ => IsSingleCloser(text, paragraph, index) && !IsPluralPossessive(text, paragraph, index),
        };
    }

    private static int NextCloser(string text, TextRange paragraph, int start)
    {
        for (var index = start; index < paragraph.End; index++)
        {
            if (IsSingleCloser(text, paragraph, index))
            {
                return index;
            }
        }

        return paragraph.End;
    }

    private static bool IsSingleCloser(string text, TextRange paragraph, int index) =>
        text[index] is '\u2019' or '\''
        && index > paragraph.Start
        && !char.IsWhiteSpace(text[index - 1])
        && (index + 1 >= paragraph.End || !char.IsLetterOrDigit(text[index + 1]));

    // ‘The ministers’ plan’: the mark behind a plural closes nothing if another one can.
    private static bool IsPluralPossessive(string text, TextRange paragraph, int index)
    {
        if (text[index - 1] != 's' || index + 2 >= paragraph.End || text[index + 1] != ' ' || !char.IsLower(text[index + 2]))
        {
            return false;
        }

        var limit = int.Min(paragraph.End, index + PossessiveReach);
        for (var later = index + 1; later < limit; later++)
        {
            if (text[later] == '\u2018' || (text[later] == '\'' && char.IsWhiteSpace(text[later - 1])))
            {
                return false;
            }

            if (IsSingleCloser(text, paragraph, later))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFree(string text, int start, int index) =>
        index < start || char.IsWhiteSpace(text[index])
            || text[index] is '(' or '[' or '\u2014' or '\u2013' or '-' or ':' or '/' or '"' or ',';

    private static bool IsBlank(string text, int end, int index) => index >= end || char.IsWhiteSpace(text[index]);
}
