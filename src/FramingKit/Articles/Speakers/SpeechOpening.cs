namespace FramingKit.Articles.Speakers;

/// <summary>Skips what stands between a verb of speech and what is said: whom it was told, when, and on what occasion.</summary>
internal static class SpeechOpening
{
    private const int LongestAddressee = 9;
    private const int LongestOccasion = 9;

    private static readonly WordSet _occasionLeads = WordSet.Of("in on at during after before to through via by following");
    private static readonly WordSet _timeLeads = WordSet.Of("on late early last earlier this later next");
    private static readonly WordSet _particles = WordSet.Of("back out again on off");
    private static readonly WordSet _objects = WordSet.Of("him her them me us you");

    public static int Skip(VoiceText doc, SpeechCue cue, int limit)
    {
        var token = cue.End;
        if (cue.Has(VerbUse.QuoteOnly) && doc.IsWord(token, _particles))
        {
            token++;
        }

        if (cue.Has(VerbUse.Tell) || (cue.Has(VerbUse.Say) && doc.IsWord(token, _objects)))
        {
            token = Addressee(doc, token, limit);
        }

        for (var next = Circumstance(doc, token, limit); next > token; next = Circumstance(doc, token, limit))
        {
            token = next;
        }

        return SkipAside(doc, token, limit);
    }

    // "said, though, that", "said last fall that"
    private static int SkipAside(VoiceText doc, int token, int limit)
    {
        var isAside = token + 3 < limit && doc.IsKind(token, VoiceTokenKind.Comma) && doc.IsKind(token + 2, VoiceTokenKind.Comma)
            && doc.IsWord(token + 1, VoiceWords.Adverbs);
        if (token + 1 < limit && doc.IsAdverb(token) && doc.IsWord(token + 1, "that"))
        {
            return token + 1;
        }

        var isTime = token + 2 < limit && doc.IsWord(token, _timeLeads) && doc.IsWord(token + 2, "that");
        return token + 1 < limit && doc.IsKind(token, VoiceTokenKind.Comma) && doc.IsWord(token + 1, "that") ? token + 1
            : isAside ? token + 3 : isTime ? token + 2 : token;
    }

    private static int Addressee(VoiceText doc, int start, int limit)
    {
        if (doc.IsWord(start, _objects))
        {
            return start + 1;
        }

        var end = int.Min(limit, start + LongestAddressee);
        for (var token = start; token < end; token++)
        {
            if (!(doc.Tokens[token].Kind is VoiceTokenKind.Word or VoiceTokenKind.Clitic) || doc.IsWord(token, "that")
                || doc.IsWord(token, "to"))
            {
                return doc.IsKind(token, VoiceTokenKind.Stop) ? start : token;
            }

            var ends = doc.IsWord(token, VoiceWords.Addressees) || (doc.IsCapital(token) && !doc.IsCapital(token + 1)
                && !IsNumber(doc, token + 1));
            if (ends && !doc.IsWord(token + 1, VoiceWords.Addressees) && !doc.IsWord(token + 1, VoiceWords.NounLinks)
                && !doc.IsKind(token + 1, VoiceTokenKind.Clitic))
            {
                return token + 1;
            }
        }

        return start;
    }

    // A phrase counts only if what it names is a time or an occasion: "in a statement", "on Sunday".
    private static int Circumstance(VoiceText doc, int start, int limit)
    {
        var token = start;
        if (token + 1 < limit && doc.IsWord(token, VoiceWords.Determiners) && doc.IsTime(token + 1))
        {
            token++;
        }

        if (doc.IsTime(token) || doc.IsWord(token, _timeLeads))
        {
            while (token < limit && (doc.IsTime(token) || doc.IsWord(token, _timeLeads) || IsNumber(doc, token)
                || (doc.IsKind(token, VoiceTokenKind.Comma) && (doc.IsTime(token + 1) || IsNumber(doc, token + 1)))))
            {
                token++;
            }

            return doc.IsTime(token - 1) || IsNumber(doc, token - 1) ? token : start;
        }

        if (!doc.IsWord(token, _occasionLeads))
        {
            return start;
        }

        for (token++; token < int.Min(limit, start + LongestOccasion); token++)
        {
            if (!(doc.Tokens[token].Kind is VoiceTokenKind.Word or VoiceTokenKind.Clitic) || doc.IsWord(token, "that"))
            {
                break;
            }

            if (doc.IsWord(token, VoiceWords.Occasions) && !doc.IsWord(token + 1, VoiceWords.Occasions)
                && !doc.IsWord(token + 1, VoiceWords.NounLinks))
            {
                return token + 1;
            }
        }

        // Whatever it names, it is a phrase by itself if "that" or a quotation follows.
        var isClosed = token < limit && (doc.IsWord(token, "that") || doc.IsKind(token, VoiceTokenKind.Colon)
            || (doc.IsKind(token, VoiceTokenKind.Comma) && doc.IsKind(token + 1, VoiceTokenKind.OpenQuote)));
        return isClosed ? token : start;
    }

    private static bool IsNumber(VoiceText doc, int token) =>
        doc.IsKind(token, VoiceTokenKind.Word) && char.IsAsciiDigit(doc.Word(token)[0]);
}
