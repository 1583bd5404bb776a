namespace FramingKit.Articles.Speakers;

/// <summary>Finds the quotations right before and right behind a clause that reports.</summary>
internal sealed class QuoteParts(VoiceText doc, int first, ContentLimits limits)
{
    private const int GapBetweenQuotes = 5;

    // The quotation that ends right before the reporting clause.
    public TokenRange? Before(SpeechCue cue, int index)
    {
        var close = cue.Start - 1;
        close -= close > first && doc.IsKind(close, VoiceTokenKind.Comma) ? 1 : 0;
        var isBound = doc.IsWord(cue.Start, VoiceWords.Conjunctions) && !doc.IsWord(cue.Start, "as");
        if (isBound || close < first || !doc.IsKind(close, VoiceTokenKind.CloseQuote) || cue.Has(VerbUse.Participle)
            || !TakesQuote(cue))
        {
            return null;
        }

        var open = close;
        while (open > first && doc.Tokens[open - 1].Quote == doc.Tokens[close].Quote)
        {
            open--;
        }

        // "The tax is “dead”, she said": the words before the quotation are hers as well.
        var starts = open == first || !doc.IsKind(open, VoiceTokenKind.OpenQuote) || !doc.Tokens[open - 1].IsWord
            || (doc.IsCapital(open + 1) && close - open > 4);
        return starts ? new TokenRange(open, close + 1) : new TokenRange(limits.Left(index, open), close + 1);
    }

    private static bool TakesQuote(SpeechCue cue) => cue.Has(VerbUse.Say | VerbUse.Tell | VerbUse.QuoteOnly);

    public TokenRange? Behind(int start, int limit)
    {
        var open = start;
        while (open < limit && (doc.Tokens[open].Kind is VoiceTokenKind.Comma or VoiceTokenKind.Colon or VoiceTokenKind.Dash
            || doc.IsWord(open, "that")))
        {
            open++;
        }

        if (open >= limit || !doc.IsKind(open, VoiceTokenKind.OpenQuote))
        {
            return null;
        }

        var end = QuoteEnd(open, limit);
        for (var gap = end; gap < limit && gap - end < GapBetweenQuotes; gap++)
        {
            if (doc.IsKind(gap, VoiceTokenKind.OpenQuote))
            {
                end = QuoteEnd(gap, limit);
                gap = end - 1;
            }
        }

        // "says “ordinary people” decide": the clause goes on behind the mark.
        var goesOn = end < limit && doc.Tokens[end].IsWord && !doc.IsWord(end, ContentWords.Breaks)
            && !doc.IsWord(end, VoiceWords.Prepositions);
        return goesOn ? TokenRange.Trimmed(doc, open, limit) : new TokenRange(open, end);
    }

    private int QuoteEnd(int open, int limit)
    {
        var end = open;
        while (end < limit && doc.Tokens[end].Quote == doc.Tokens[open].Quote)
        {
            end++;
        }

        return end;
    }
}
