namespace FramingKit.Articles.Speakers;

/// <summary>Tells whether what stands behind a verb is what somebody says.</summary>
internal static class ClauseTests
{
    private const int ClauseReach = 16;
    private const int LongestSubject = 12;

    private static readonly WordSet _reflexives = WordSet.Of("itself himself herself themselves");

    public static bool Accepts(VoiceText doc, SpeechCue cue, int start, int limit, bool hasThat)
    {
        if (hasThat)
        {
            return limit - start > 1 && cue.Has(VerbUse.Say | VerbUse.Tell | VerbUse.Judge);
        }

        if (cue.Has(VerbUse.NeedsAs) && HasAs(doc, start, limit))
        {
            return true;
        }

        if (cue.Has(VerbUse.Judge))
        {
            return limit - start > 1 && !doc.IsWord(start, "to") && !doc.IsTime(start);
        }

        if (cue.Has(VerbUse.Call) && !cue.Has(VerbUse.NeedsAs))
        {
            return IsNaming(doc, start, limit);
        }

        if (doc.IsWord(start, "and") || doc.IsWord(start, "but") || doc.IsWord(start, "or"))
        {
            return false;
        }

        var isRelative = doc.IsWord(cue.End - 2, "who") || doc.IsWord(cue.End - 2, "which");
        if ((isRelative || cue.Has(VerbUse.NeedsClause)) && doc.IsWord(start, "to"))
        {
            return false;
        }

        var isClause = HasClause(doc, start, limit);
        return cue.Has(VerbUse.Tell) ? isClause || (doc.IsWord(start, "to") && limit - start > 2)
            : cue.Has(VerbUse.NeedsClause) ? isClause
            : cue.Has(VerbUse.Say) && (isClause || (limit - start > 2 && (IsTopic(doc, start)
                || !doc.IsWord(start, VoiceWords.Prepositions))));
    }

    /// <summary>Tells whether a topic follows: "warned of an attack".</summary>
    public static bool IsTopic(VoiceText doc, int token) =>
        doc.IsWord(token, "of") || doc.IsWord(token, "about") || doc.IsWord(token, "against");

    private static bool HasAs(VoiceText doc, int start, int limit)
    {
        for (var token = start; token < limit; token++)
        {
            if (doc.IsWord(token, "as"))
            {
                return token > start || doc.IsWord(start, "as");
            }
        }

        return false;
    }

    // "called it a retreat", "called for calm"; not "called a meeting".
    private static bool IsNaming(VoiceText doc, int start, int limit)
    {
        if (doc.IsWord(start, "for") || doc.IsWord(start, "on"))
        {
            return limit - start > 2;
        }

        if (doc.IsWord(start, _reflexives))
        {
            return false;
        }

        for (var token = start; token < limit; token++)
        {
            if (doc.IsKind(token, VoiceTokenKind.OpenQuote) || (token > start && (doc.IsWord(token, "a")
                || doc.IsWord(token, "an"))))
            {
                return true;
            }
        }

        return doc.IsWord(start, VoiceWords.Pronouns) || doc.IsWord(start, "him") || doc.IsWord(start, "this")
            || (doc.IsWord(start, VoiceWords.Determiners) && limit - start > 2 && !doc.IsWord(start, "a")
                && !doc.IsWord(start, "an"));
    }

    public static bool HasClause(VoiceText doc, int start, int limit)
    {
        for (var token = start + 1; token < int.Min(limit, start + ClauseReach); token++)
        {
            if (doc.IsWord(token, "and") || doc.IsKind(token, VoiceTokenKind.Comma))
            {
                return token - start > LongestSubject;
            }

            if (doc.IsWord(token, VoiceWords.FiniteVerbs) || ReportingVerbs.UseOf(doc.Word(token)) != VerbUse.None
                || (doc.IsKind(token, VoiceTokenKind.Clitic) && doc.IsWord(token - 1, VoiceWords.Pronouns)))
            {
                return true;
            }

            if (doc.IsWord(token, "to") || (doc.Tokens[token].IsWord && doc.Word(token).EndsWith("ed", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
