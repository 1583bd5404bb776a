namespace FramingKit.Articles.Speakers;

/// <summary>Reads the words that stand with a verb: auxiliaries, adverbs, negation.</summary>
internal sealed class VerbGroup(VoiceText doc, int first)
{
    private static readonly WordSet _being = WordSet.Of("is are was were be been being get got gets");
    private static readonly WordSet _negations = WordSet.Of(
        "not never cannot nobody won't don't didn't doesn't wouldn't couldn't hasn't haven't isn't neither nor");
    private static readonly WordSet _toVerbs = WordSet.Of(
        "went goes on came hastened sought seemed tried wanted want wants continued continues continue");

    /// <summary>Finds the first word of the group: "has repeatedly" of "has repeatedly said".</summary>
    public int Start(int verb)
    {
        var token = verb;
        while (token > first && (doc.IsAdverb(token - 1) || IsJoinedAdverb(token - 1)))
        {
            token--;
        }

        return token;
    }

    public bool HasBeing(int start, int verb)
    {
        for (var token = start; token < verb; token++)
        {
            if (doc.IsWord(token, _being))
            {
                return true;
            }
        }

        return doc.IsKind(verb - 1, VoiceTokenKind.Clitic) && doc.IsWord(verb - 2, VoiceWords.Pronouns);
    }

    public bool IsNegated(int start, int verb)
    {
        for (var token = start; token < verb; token++)
        {
            if (doc.IsWord(token, _negations))
            {
                return true;
            }
        }

        return start > first && doc.IsWord(start - 1, _negations);
    }

    public bool ToFits(int verb) => verb == first || !doc.IsWord(verb - 1, "to") || doc.IsWord(verb - 2, _toVerbs);

    // "repeatedly and falsely claimed"
    private bool IsJoinedAdverb(int token) =>
        token > first
        && (IsManner(token) || (doc.IsWord(token, "and") && IsManner(token - 1)));

    private bool IsManner(int token) =>
        doc.IsKind(token, VoiceTokenKind.Word) && !doc.IsCapital(token)
            && doc.Word(token).EndsWith("ly", StringComparison.Ordinal);
}
