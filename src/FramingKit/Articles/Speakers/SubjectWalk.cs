namespace FramingKit.Articles.Speakers;

/// <summary>Walks left over the words of a subject, to where it starts.</summary>
internal static class SubjectWalk
{
    private const int LongestPhrase = 18;
    private const int LongestRelative = 14;

    /// <summary>Finds the phrase that ends before a token.</summary>
    public static SourcePhrase Ending(VoiceText doc, int first, int end, Func<int, bool> isVerb)
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
            if (IsStartOfNoun(doc, first, start))
            {
                break;
            }
        }

        var relative = start > first && doc.Tokens[start - 1].IsWord ? Relative(doc, first, start) : -1;
        if (relative > first && Ending(doc, first, relative, isVerb) is { Exists: true } described)
        {
            return described with { End = end };
        }

        start = SourceTrimmer.Trim(doc, start, end);
        return start < end && CanSpeak(doc, new SourcePhrase(start, end)) ? new SourcePhrase(start, end) : SourcePhrase.None;
    }

    public static bool IsFinite(VoiceText doc, int token) =>
        doc.IsWord(token, VoiceWords.FiniteVerbs) && char.IsLower(doc.Text[doc.Tokens[token].Start])
            && !doc.IsWord(token + 1, "by")
        && !(token > 0 && (doc.IsWord(token - 1, VoiceWords.Determiners) || doc.IsWord(token - 1, VoiceWords.Prepositions)));

    public static bool IsNoun(VoiceText doc, int token) =>
        doc.Tokens[token].IsWord
        && !doc.IsWord(token, VoiceWords.Prepositions)
        && (!doc.IsWord(token, VoiceWords.Determiners) || doc.IsWord(token, VoiceWords.Quantities));

    public static bool CanSpeak(VoiceText doc, SourcePhrase phrase)
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

    // "the ones | the ministry": without a link between them, the second article starts the subject.
    private static bool IsStartOfNoun(VoiceText doc, int first, int token) =>
        token > first
        && (doc.IsWord(token, "the") || doc.IsWord(token, "a") || doc.IsWord(token, "an")
            || doc.IsWord(token, VoiceWords.Possessives))
        && !doc.IsWord(token - 1, VoiceWords.Prepositions)
        && !doc.IsWord(token - 1, VoiceWords.Determiners)
        && !doc.IsWord(token - 1, "and")
        && !doc.IsWord(token - 1, "or");

    // "fishermen who had sold crab for years complain": the "who" of a clause without commas, or -1.
    private static int Relative(VoiceText doc, int first, int start)
    {
        for (var token = start - 1; token >= int.Max(first + 1, start - LongestRelative); token--)
        {
            if (!doc.Tokens[token].IsWord)
            {
                return -1;
            }

            if (doc.IsWord(token, "who"))
            {
                return doc.Tokens[token - 1].IsWord ? token : -1;
            }
        }

        return -1;
    }

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

        if (doc.IsWord(token, "to") || doc.Word(token).EndsWith("ing", StringComparison.Ordinal))
        {
            var takesNoun = doc.IsWord(token + 1, VoiceWords.Determiners) || doc.IsCapital(token + 1);
            return doc.IsCapital(token) || takesNoun == doc.IsWord(token, "to");
        }

        if (doc.IsWord(token, "that"))
        {
            return doc.IsKind(token - 1, VoiceTokenKind.Comma) && SourceReader.IsNoun(doc, token + 1);
        }

        return !IsPlainPast(doc, token) && !doc.IsWord(token, VoiceWords.Conjunctions) && !doc.IsWord(token, VoiceWords.Pronouns)
            && !IsFinite(doc, token) && !isVerb(token);
    }

    // "The two states provided aid to the army": a verb, unlike "officials briefed on the plan".
    private static bool IsPlainPast(VoiceText doc, int token) =>
        token > 0
        && !doc.IsCapital(token)
        && doc.Word(token).EndsWith("ed", StringComparison.Ordinal)
        && (doc.IsCapital(token - 1) || doc.IsWord(token - 1, "both") || (doc.IsKind(token - 1, VoiceTokenKind.Word)
            && doc.Word(token - 1)[^1] == 's'))
        && !doc.IsWord(token + 1, VoiceWords.Prepositions);
}
