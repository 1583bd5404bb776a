namespace FramingKit.Articles.Speakers;

/// <summary>A voice, before its words are classified.</summary>
/// <param name="Speaker">Who speaks, or null.</param>
/// <param name="Kind">How the words are given.</param>
/// <param name="Mention">Where the speaker is named, or null.</param>
/// <param name="Content">The words.</param>
/// <param name="Clause">The words and what says whose they are.</param>
internal readonly record struct FoundVoice(string? Speaker, VoiceKind Kind, TextRange? Mention, TextRange Content,
    TextRange Clause);
