namespace FramingKit.Articles.Speakers;

/// <summary>Finds the words that name a source, before a verb or behind it.</summary>
internal static class SourceFinder
{
    private const int LongestPhrase = 18;
    private const int LongestApposition = 40;
    private const int MostAppositions = 3;

    /// <summary>Finds the subject of a verb to its left.</summary>
    /// <param name="doc">The article.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="isVerb">Tells whether a token is a verb, so that a subject starts behind it.</param>
    public static SourcePhrase Before(VoiceText doc, int first, int verb, Func<int, bool> isVerb)
    {
        var end = verb;
        while (end > first && (doc.IsAdverb(end - 1) || IsManner(doc, end - 1) || (IsTime(doc, end - 1)
            && !doc.IsWord(end - 1, VoiceWords.Spans))
            || (doc.IsWord(end - 1, "and") && IsManner(doc, end - 2))))
        {
            end--;
        }

        end -= end - 2 > first && doc.IsTime(end - 2) && char.IsAsciiDigit(doc.Text[doc.Tokens[end - 1].Start]) ? 2 : 0;
        end -= end - 2 > first && doc.IsWord(end - 1, "both") && !doc.IsWord(end - 2, VoiceWords.Prepositions) ? 1 : 0;
        end -= end < verb && end - 1 > first && doc.IsTime(end) && doc.IsWord(end - 1, VoiceWords.Prepositions) ? 1 : 0;
        if (doc.IsKind(end - 1, VoiceTokenKind.Clitic))
        {
            return SourcePhrase.None;
        }

        if (end - 1 <= first
            || doc.Tokens[end - 1].Kind is not (VoiceTokenKind.Comma or VoiceTokenKind.Dash or VoiceTokenKind.Bracket))
        {
            return SubjectWalk.Ending(doc, first, end, isVerb);
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
            hasNoun |= SubjectWalk.IsNoun(doc, end);
            end++;
        }

        while (end > start && (!doc.Tokens[end - 1].IsWord || doc.IsWord(end - 1, VoiceWords.Prepositions) || IsTime(doc, end - 1)
            || (end - start > 1 && !doc.IsCapital(end - 1) && doc.Word(end - 1).EndsWith("ed", StringComparison.Ordinal)
                && IsTime(doc, end))))
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
        while (close < int.Min(limit, end + LongestPhrase)
            && doc.Tokens[close].Kind is VoiceTokenKind.Word or VoiceTokenKind.Clitic)
        {
            close++;
        }

        return new SourcePhrase(start, end, end + 1, close);
    }

    // "Merriweather, who fished for years, said"; "the foreign minister, Ada Brandt, said".
    private static SourcePhrase Apposed(VoiceText doc, int first, int comma, Func<int, bool> isVerb)
    {
        var close = comma;
        var mark = doc.Tokens[comma].Kind;
        for (var count = 0; count < MostAppositions; count++)
        {
            var open = close - 1;
            while (open > first && close - open < LongestApposition && (!doc.IsKind(open, mark) || doc.Tokens[open].IsQuoted)
                && !IsBarrier(doc, open))
            {
                open--;
            }

            if (!doc.IsKind(open, mark) || open == first)
            {
                break;
            }

            if (count == 0 && doc.IsWord(open + 1, VoiceWords.Contrasts))
            {
                return SubjectWalk.Ending(doc, first, comma, isVerb);
            }

            var outer = SubjectWalk.Ending(doc, first, open, isVerb);
            if (outer.Exists && SubjectWalk.CanSpeak(doc, outer))
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
            ? SubjectWalk.Ending(doc, first, comma, isVerb)
            : SourcePhrase.None;
    }

    private static bool GoesOn(VoiceText doc, int start, int token, bool hasNoun, Func<int, bool> isVerb)
    {
        if (doc.Tokens[token].Kind == VoiceTokenKind.Clitic)
        {
            return true;
        }

        if (!doc.Tokens[token].IsWord || doc.Tokens[token].IsQuoted != doc.Tokens[start].IsQuoted
            || SubjectWalk.IsFinite(doc, token))
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
                || (doc.IsWord(token, VoiceWords.Places) && !doc.IsCapital(token - 1)
                    && !doc.IsWord(token + 1, VoiceWords.Possessives)
                    && !IsTime(doc, token + 1) && !doc.IsWord(token + 1, "a"))));
    }

    private static bool IsBarrier(VoiceText doc, int token) =>
        doc.Tokens[token].Kind is VoiceTokenKind.Semicolon or VoiceTokenKind.Colon;

    private static bool IsManner(VoiceText doc, int token) =>
        doc.IsKind(token, VoiceTokenKind.Word) && doc.Word(token).EndsWith("ly", StringComparison.Ordinal)
            && char.IsLower(doc.Text[doc.Tokens[token].Start]);

    private static bool IsTime(VoiceText doc, int token) => doc.IsTime(token);
}
