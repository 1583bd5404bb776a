namespace FramingKit.Articles.Speakers;

/// <summary>Tells whether a word of a sentence is a reporting verb, and not the noun or adjective it looks like.</summary>
internal sealed class VerbReader(VoiceText doc, int first)
{
    private static readonly WordSet _adjectives = WordSet.Of(
        "alleged suspected proposed promised expected reported disputed contested repeated known seen shown written sworn "
        + "understood threatened");

    /// <summary>Tells whether a token is a reporting verb and no noun, so that the subject of a later verb starts behind
    /// it.</summary>
    public bool IsVerb(int token)
    {
        var use = UseOf(token);
        return use != VerbUse.None
            && (use & (VerbUse.AlsoNoun | VerbUse.Participle)) == 0
            && !IsAdjective(token, use)
            && !IsReducedRelative(token, use);
    }

    public VerbUse UseOf(int token) =>
        doc.IsKind(token, VoiceTokenKind.Word) && char.IsLower(doc.Text[doc.Tokens[token].Start])
            ? ReportingVerbs.UseOf(doc.Word(token))
        : token == first && doc.IsKind(token, VoiceTokenKind.Word)
            ? ReportingVerbs.UseOf(doc.Word(token).ToString().ToLowerInvariant()) & VerbUseOfOpening(token)
        : VerbUse.None;

    // Only a participle opens a sentence: "Warning that …, Kaya said".
    private VerbUse VerbUseOfOpening(int token) =>
        doc.Word(token).EndsWith("ing", StringComparison.Ordinal) ? (VerbUse)~0 : VerbUse.None;

    // "officials briefed on the plan", "documents seen by this paper"
    public bool IsReducedRelative(int token, VerbUse use) =>
        (use & VerbUse.Past) != 0 && (doc.IsWord(token + 1, "by") || (doc.IsWord(token, "accused") && doc.IsWord(token + 1, "of"))
            || (doc.IsWord(token + 1, "on") && (use & VerbUse.Tell) != 0));

    public bool IsNoun(int verb, VerbUse use) =>
        (use & VerbUse.AlsoNoun) != 0
        && verb > first
        && (doc.IsWord(verb - 1, VoiceWords.Determiners) || doc.IsWord(verb - 1, VoiceWords.Prepositions)
            || (doc.IsKind(verb - 1, VoiceTokenKind.Clitic) && !doc.IsWord(verb - 2, VoiceWords.Pronouns))
            || (doc.IsKind(verb - 1, VoiceTokenKind.Comma) && (use & VerbUse.Participle) == 0 && !TakesObject(verb + 1))
            || doc.IsWord(verb + 1, "of")
            || (UseOf(verb + 1) & (VerbUse.Say | VerbUse.AlsoNoun)) == VerbUse.Say);

    private bool TakesObject(int token) =>
        doc.IsKind(token, VoiceTokenKind.OpenQuote) || doc.IsWord(token, "that") || doc.IsWord(token, VoiceWords.Determiners)
        || doc.IsWord(token, VoiceWords.Pronouns);

    // "six suspected traffickers", "the proposed deal"
    public bool IsAdjective(int token, VerbUse use)
    {
        if ((use & VerbUse.Past) == 0 || token == first)
        {
            return false;
        }

        var isDetermined = doc.IsWord(token - 1, VoiceWords.Determiners) && !doc.IsCapital(token - 1)
            && !doc.IsWord(token - 1, VoiceWords.Quantities);
        return isDetermined || doc.IsWord(token - 1, VoiceWords.Prepositions) || doc.IsKind(token - 1, VoiceTokenKind.Clitic)
            || IsBeforeNoun(token);
    }

    // "investigate alleged Russian meddling"
    private bool IsBeforeNoun(int token) =>
        doc.IsWord(token, _adjectives)
        && doc.IsKind(token + 1, VoiceTokenKind.Word)
        && !TakesObject(token + 1)
        && !doc.IsWord(token + 1, VoiceWords.Prepositions)
        && !doc.IsTime(token + 1);
}
