namespace FramingKit.Articles.Speakers;

/// <summary>Tells whether a word of a sentence is a reporting verb, and not the noun or adjective it looks like.</summary>
internal sealed class VerbReader(VoiceText doc, int first)
{
    /// <summary>Tells whether a token is a reporting verb and no noun, so that the subject of a later verb starts behind it.</summary>
    public bool IsVerb(int token)
    {
        var use = UseOf(token);
        return use != VerbUse.None
            && (use & (VerbUse.AlsoNoun | VerbUse.Participle)) == 0
            && !IsAdjective(token, use)
            && !IsReducedRelative(token, use);
    }

    public VerbUse UseOf(int token) =>
        doc.IsKind(token, VoiceTokenKind.Word) && char.IsLower(doc.Text[doc.Tokens[token].Start]) ? ReportingVerbs.UseOf(doc.Word(token))
        : token == first && doc.IsKind(token, VoiceTokenKind.Word) ? ReportingVerbs.UseOf(doc.Word(token).ToString().ToLowerInvariant()) & VerbUseOfOpening(token)
        : VerbUse.None;

    // Only a participle opens a sentence: "Warning that …, Kaya said".
    private VerbUse VerbUseOfOpening(int token) =>
        doc.Word(token).EndsWith("ing", StringComparison.Ordinal) ? (VerbUse)~0 : VerbUse.None;

    // "officials briefed on the plan", "documents seen by this paper"
    public bool IsReducedRelative(int token, VerbUse use) =>
        (use & VerbUse.Past) != 0 && (doc.IsWord(token + 1, "by") || (doc.IsWord(token + 1, "on") && (use & VerbUse.Tell) != 0));

    public bool IsNoun(int verb, VerbUse use) =>
        (use & VerbUse.AlsoNoun) != 0
        && verb > first
        && (doc.IsWord(verb - 1, VoiceWords.Determiners) || doc.IsWord(verb - 1, VoiceWords.Prepositions)
            || (doc.IsKind(verb - 1, VoiceTokenKind.Clitic) && !doc.IsWord(verb - 2, VoiceWords.Pronouns))
            || (doc.IsKind(verb - 1, VoiceTokenKind.Comma) && (use & VerbUse.Participle) == 0)
            || doc.IsWord(verb + 1, "of")
            || (UseOf(verb + 1) & (VerbUse.Say | VerbUse.AlsoNoun)) == VerbUse.Say);

    // "six suspected traffickers", "the proposed deal"
    public bool IsAdjective(int token, VerbUse use) =>
        (use & VerbUse.Past) != 0
        && token > first
        && ((doc.IsWord(token - 1, VoiceWords.Determiners) && !doc.IsCapital(token - 1)) || doc.IsWord(token - 1, VoiceWords.Prepositions) || doc.IsKind(token - 1, VoiceTokenKind.Clitic))
        && !doc.IsWord(token - 1, VoiceWords.Quantities);
}
