namespace FramingKit.Articles;

/// <summary>Who presents what a sentence, or a clause of it, says.</summary>
/// <remarks>Immutable. Offsets count UTF-16 units and point into <see cref="ArticleReading.Text"/>.</remarks>
public sealed record Voice
{
    /// <summary>Gets the speaker, by the fullest name the article gives ("Claudia Sheinbaum" for "she"), or the group, body or document
    /// as the text names it ("critics", "the foreign ministry").</summary>
    /// <value>Null for the outlet's own voice, and where words are quoted and no speaker could be found; the pronoun, if it is all
    /// the article gives.</value>
    public required string? Speaker { get; init; }

    /// <summary>Gets how the words are given.</summary>
    public required VoiceKind Kind { get; init; }

    /// <summary>Gets where the text names the speaker for these words, which may be a pronoun, and may stand in another sentence.</summary>
    /// <value>Null if <see cref="Speaker"/> is null.</value>
    public required TextRange? Mention { get; init; }

    /// <summary>Gets what the speaker says, inside the sentence; "she said" is in the range if the words go on behind it.</summary>
    public required TextRange Content { get; init; }

    /// <summary>Gets how the words were read: where a sentence has several voices, those of the speaker's own clause with what says whose
    /// they are ("critics say he bowed"), else the whole sentence.</summary>
    public required FramingResult Result { get; init; }
}
