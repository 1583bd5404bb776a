namespace FramingKit.Articles.Speakers;

/// <summary>Finds the words that name a source, before a verb or behind it.</summary>
internal static class SourceFinder
{
    private const int LongestPhrase = 18;
    private const int LongestApposition = 40;
    private const int MostAppositions = 3;
    private const int LongestRelative = 14;

    /// <summary>Finds the subject of a verb to its left.</summary>
    /// <param name="doc">The article.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="isVerb">Tells whether a token is a verb, so that a subject starts behind it.</param>
    public static SourcePhrase Before(VoiceText doc, int first, int verb, Func<int, bool> isVerb)
    {
        var end = verb;
        while (end > first && (doc.IsAdverb(end - 1) || IsManner(doc, end - 1) || (IsTime(doc, end - 1) && !doc.IsWord(end - 1, VoiceWords.Spans))
            || (doc.IsWord(end - 1, "and") && IsManner(doc, end - 2))))
        {
            end--;
        }

        end -= end < verb && end - 1 > first && doc.IsTime(end) && doc.IsWord(end - 1, VoiceWords.Prepositions) ? 1 : 0;
        if (doc.IsKind(end - 1, VoiceTokenKind.Clitic))
        {
            return SourcePhrase.None;
        }

        if (!doc.IsKind(end - 1, VoiceTokenKind.Comma) || end - 1 <= first)
        {
            return Ending(doc, first, end, isVerb);
        }

        return Apposed(doc, first, end - 1, isVerb);
    }

    /// <summary>Finds the source behind a verb or a preposition: "said Kaya", "according to the ministry".</summary>
    public static SourcePhrase After(VoiceText doc, int start, int limit, Func<int, bool> isVerb)
    {
        var end = start;
        limit = int.Min(limit, start + LongestPhrase);
        var hasNoun = false;
        while (end < limit && GoesOn(doc, start, end, hasNoun, isVerb))
        {
            hasNoun |= IsNoun(doc, end);
            end++;
        }

        while (end > start && (!doc.Tokens[end - 1].IsWord || doc.IsWord(end - 1, VoiceWords.Prepositions) || IsTime(doc, end - 1)))
        {
            end--;
        }

        if (end == start || !hasNoun)
        {
            return SourcePhrase.None;
        }

        if (!doc.IsKind(end, VoiceTokenKind.Comma))
        {
            return new SourcePhrase(start, end);
        }

        var close = end + 1;
        while (close < int.Min(limit, end + LongestPhrase) && doc.Tokens[close].Kind is VoiceTokenKind.Word or VoiceTokenKind.Clitic)
        {
            close++;
        }

        return new SourcePhrase(start, end, end + 1, close);
    }

    // "Merriweather, who fished for years, said"; "the foreign minister, Ada Brandt, said".
    private static SourcePhrase Apposed(VoiceText doc, int first, int comma, Func<int, bool> isVerb)
    {
        var close = comma;
        for (var count = 0; count < MostAppositions; count++)
        {
            var open = close - 1;
            while (open > first && close - open < LongestApposition && !doc.IsKind(open, VoiceTokenKind.Comma) && !IsBarrier(doc, open))
            {
                open--;
            }

            if (!doc.IsKind(open, VoiceTokenKind.Comma) || open == first)
            {
                break;
            }

            if (count == 0 && doc.IsWord(open + 1, VoiceWords.Contrasts))
            {
                return Ending(doc, first, comma, isVerb);
            }

            var outer = Ending(doc, first, open, isVerb);
            if (outer.Exists && CanSpeak(doc, outer))
            {
                return Named(doc, first, outer, isVerb) is { Exists: true } named
                    ? named with { Apposition = outer.Start, AppositionEnd = comma }
                    : outer with { Apposition = open + 1, AppositionEnd = comma };
            }

            close = open;
        }

        return SourcePhrase.None;
    }

    // "Liam Byrne, MP for Birmingham, Hodge Hill, accused": the name before a title that is itself in apposition.
    private static SourcePhrase Named(VoiceText doc, int first, SourcePhrase title, Func<int, bool> isVerb)
    {
        var comma = title.Start - 1;
        var isTitle = doc.IsWord(title.Start, SourceWords.Titles) || doc.IsWord(title.Start, VoiceWords.Determiners);
        return isTitle && comma > first && doc.IsKind(comma, VoiceTokenKind.Comma) && doc.IsCapital(comma - 1)
            ? Ending(doc, first, comma, isVerb)
            : SourcePhrase.None;
    }

    private static SourcePhrase Ending(VoiceText doc, int first, int end, Func<int, bool> isVerb)
    {
        var start = end;
        if (end > first && doc.IsWord(end - 1, VoiceWords.Pronouns))
        {
            start = end - 1;
            return IsRelative(doc, start) ? Antecedent(doc, first, start, isVerb) : new SourcePhrase(start, end);
        }

        while (start > first && end - start < LongestPhrase && BelongsLeft(doc, start - 1, isVerb))
        {
            start--;
        }

        var relative = start > first && doc.Tokens[start - 1].IsWord ? Relative(doc, first, start) : -1;
        if (relative > first && Ending(doc, first, relative, isVerb) is { Exists: true } described)
        {
            return described with { End = end };
        }

        start = SourceTrimmer.Trim(doc, start, end);
        return start < end && CanSpeak(doc, new SourcePhrase(start, end)) ? new SourcePhrase(start, end) : SourcePhrase.None;
    }

    // "fishermen who had sold crab for years complain": the "who" of a clause without commas, or -1.
    private static int Relative(VoiceText doc, int first, int start)
    {
        for (var token = start - 1; token >= int.Max(first + 1, start - LongestRelative); token--)
        {
            if (!doc.Tokens[token].IsWord)
            {
                return -1;
            }

            if (IsRelative(doc, token))
            {
                return doc.Tokens[token - 1].IsWord ? token : -1;
            }
        }

        return -1;
    }

    private static bool IsNoun(VoiceText doc, int token) =>
        doc.Tokens[token].IsWord
        && !doc.IsWord(token, VoiceWords.Prepositions)
        && (!doc.IsWord(token, VoiceWords.Determiners) || doc.IsWord(token, VoiceWords.Quantities));

    // "the indictment, which alleges that": what stands before the pronoun.
    private static SourcePhrase Antecedent(VoiceText doc, int first, int pronoun, Func<int, bool> isVerb)
    {
        var end = doc.IsKind(pronoun - 1, VoiceTokenKind.Comma) ? pronoun - 1 : pronoun;
        return end > first ? Ending(doc, first, end, isVerb) : SourcePhrase.None;
    }

    private static bool IsRelative(VoiceText doc, int token) => doc.IsWord(token, "who") || doc.IsWord(token, "which");

    private static bool BelongsLeft(VoiceText doc, int token, Func<int, bool> isVerb)
    {
        if (doc.Tokens[token].Kind is not (VoiceTokenKind.Word or VoiceTokenKind.Clitic))
        {
            return false;
        }

        if (doc.IsWord(token, "and") || doc.IsWord(token, "or"))
        {
            return token > 0 && doc.Tokens[token - 1].IsWord && (doc.IsCapital(token - 1) || doc.Word(token - 1)[^1] == 's');
        }

        return !doc.IsWord(token, VoiceWords.Conjunctions) && !doc.IsWord(token, VoiceWords.Pronouns) && !IsFinite(doc, token) && !isVerb(token);
    }

    private static bool GoesOn(VoiceText doc, int start, int token, bool hasNoun, Func<int, bool> isVerb)
    {
        if (doc.Tokens[token].Kind == VoiceTokenKind.Clitic)
        {
            return true;
        }

        if (!doc.Tokens[token].IsWord || doc.Tokens[token].IsQuoted != doc.Tokens[start].IsQuoted || IsFinite(doc, token))
        {
            return false;
        }

        if (doc.IsWord(token, "and"))
        {
            return hasNoun && doc.IsCapital(token + 1) && !isVerb(token + 1);
        }

        if (doc.IsWord(token, "by"))
        {
            return hasNoun && (ReportingVerbs.UseOf(doc.Word(token - 1)) & VerbUse.Past) != 0;
        }

        if (doc.IsWord(token, VoiceWords.Conjunctions) || (hasNoun && (isVerb(token) || IsTime(doc, token))))
        {
            return false;
        }

        return !doc.IsWord(token, VoiceWords.Prepositions)
            || (hasNoun && (doc.IsWord(token, VoiceWords.NounLinks) || (doc.IsWord(token, "to") && doc.IsWord(token - 1, "close"))
                || (doc.IsWord(token, VoiceWords.Places) && !doc.IsCapital(token - 1) && !doc.IsWord(token + 1, VoiceWords.Possessives)
                    && !IsTime(doc, token + 1) && !doc.IsWord(token + 1, "a"))));
    }

    private static bool IsFinite(VoiceText doc, int token) =>
        doc.IsWord(token, VoiceWords.FiniteVerbs) && char.IsLower(doc.Text[doc.Tokens[token].Start]) && !doc.IsWord(token + 1, "by");

    private static bool CanSpeak(VoiceText doc, SourcePhrase phrase)
    {
        for (var token = phrase.Start; token < phrase.End; token++)
        {
            if (IsNoun(doc, token) && !doc.IsTime(token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBarrier(VoiceText doc, int token) =>
        doc.Tokens[token].Kind is VoiceTokenKind.Semicolon or VoiceTokenKind.Colon or VoiceTokenKind.OpenQuote or VoiceTokenKind.CloseQuote;

    private static bool IsManner(VoiceText doc, int token) =>
        doc.IsKind(token, VoiceTokenKind.Word) && doc.Word(token).EndsWith("ly", StringComparison.Ordinal) && char.IsLower(doc.Text[doc.Tokens[token].Start]);

    private static bool IsTime(VoiceText doc, int token) => doc.IsTime(token);
}
