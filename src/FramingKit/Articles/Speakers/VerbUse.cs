namespace FramingKit.Articles.Speakers;

/// <summary>How a verb takes the words it reports.</summary>
[Flags]
internal enum VerbUse
{
    /// <summary>Not a verb of speech.</summary>
    None = 0,

    /// <summary>A clause, with "that" or without, or a quotation; the subject may stand behind it: "…, said Kaya".</summary>
    Say = 1,

    /// <summary>As <see cref="Say"/>, but behind it stands who was told: "told reporters that …".</summary>
    Tell = 2,

    /// <summary>A thing and what it is called: "called it a retreat", "hailed the raid as a blow".</summary>
    Call = 4,

    /// <summary>A thing that is judged: "rejected the charge", "denied caving in", "accused him of …".</summary>
    Judge = 8,

    /// <summary>Only a quotation or a question: "asked", "shot back".</summary>
    QuoteOnly = 16,

    /// <summary>What follows must look like a clause: "found that", "expects the tax to go".</summary>
    NeedsClause = 32,

    /// <summary>Only people and bodies do it so: things "suggest" and "show" in the outlet's own voice.</summary>
    NeedsPerson = 64,

    /// <summary>"as" must follow in the clause: "sees the treaty as a shield".</summary>
    NeedsAs = 128,

    /// <summary>The word is also a noun: "claims", "report".</summary>
    AlsoNoun = 256,

    /// <summary>The form in "-ing": its subject is that of the clause before.</summary>
    Participle = 512,

    /// <summary>The plain form: the subject is a plural, or "to" stands before it.</summary>
    Plain = 1024,

    /// <summary>The form that also makes the passive voice: "was described as".</summary>
    Past = 2048,
}
