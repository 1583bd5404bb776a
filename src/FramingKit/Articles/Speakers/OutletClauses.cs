namespace FramingKit.Articles.Speakers;

/// <summary>Finds the clauses of a sentence that the outlet sets beside somebody's words: "While he calls it a win, the timing
/// suggests …".</summary>
internal static class OutletClauses
{
    private const int FewestWords = 5;

    private static readonly WordSet _contrasts = WordSet.Of("while although though whereas but yet and");
    private static readonly WordSet _openers = WordSet.Of("while although though whereas");

    public static IEnumerable<FoundSpeech> Find(VoiceText doc, int sentence, List<FoundSpeech> speeches)
    {
        var (first, last) = (doc.Firsts[sentence], doc.Firsts[sentence + 1]);
        var start = speeches.Min(speech => speech.ExtentStart);
        var end = speeches.Max(speech => speech.ExtentEnd);
        var found = new List<FoundSpeech>();
        if (start > first && IsParted(doc, first, start, _openers, start) && Clause(doc, first, start) is { } before)
        {
            found.Add(before);
        }

        if (end < last && IsParted(doc, first, end, _contrasts, end) && Clause(doc, end, last) is { } behind)
        {
            found.Add(behind);
        }

        return found;
    }

    // A contrast word opens the sentence or the clause behind the mark.
    private static bool IsParted(VoiceText doc, int first, int border, WordSet words, int clause)
    {
        var isMarked = border > first && (IsMark(doc, border) || IsMark(doc, border - 1));
        return isMarked && (doc.IsWord(first, _openers) || doc.IsWord(clause, _contrasts) || (IsMark(doc, clause)
            && doc.IsWord(clause + 1, words)));
    }

    private static bool IsMark(VoiceText doc, int token) =>
        doc.Tokens[token].Kind is VoiceTokenKind.Comma or VoiceTokenKind.Semicolon or VoiceTokenKind.Dash;

    private static FoundSpeech? Clause(VoiceText doc, int start, int end)
    {
        while (start < end && (!doc.Tokens[start].IsWord || doc.IsWord(start, _contrasts)))
        {
            start++;
        }

        while (end > start && !doc.Tokens[end - 1].IsWord && doc.Tokens[end - 1].Kind != VoiceTokenKind.CloseQuote)
        {
            end--;
        }

        var (words, verbs) = (0, 0);
        for (var token = start; token < end; token++)
        {
            words += doc.Tokens[token].IsWord ? 1 : 0;
            verbs += doc.IsWord(token, VoiceWords.FiniteVerbs) || ReportingVerbs.UseOf(doc.Word(token)) != VerbUse.None
                || (doc.Tokens[token].IsWord && doc.Word(token).EndsWith("ed", StringComparison.Ordinal)) ? 1 : 0;
        }

        return words >= FewestWords && verbs > 0
            ? new FoundSpeech { Actor = null, Start = start, End = end, ExtentStart = start, ExtentEnd = end, IsOutlet = true }
            : null;
    }
}
