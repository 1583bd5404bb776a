namespace FramingKit.Articles.Speakers;

/// <summary>The construction by which a source is given.</summary>
internal enum SpeechCueKind
{
    /// <summary>A verb with its subject: "Kaya said that …", "…, said Kaya".</summary>
    Verb,

    /// <summary>A phrase around the source: "according to Kaya", "in Kaya's view", "for Kaya, …", "as Kaya put it".</summary>
    Phrase,

    /// <summary>A noun: "Kaya's claim that …".</summary>
    Noun,

    /// <summary>The source and a colon: "Kaya: “No.”"</summary>
    Colon,
}
