using FramingKit.Articles;

namespace FramingKit.Tests.Shared;

/// <summary>What must hold for the voices of any sentence of an article.</summary>
internal static class VoiceInvariants
{
    public static void Check(string text, ReadSentence sentence, IFramingClassifier classifier)
    {
        // Every sentence is somebody's, if only the outlet's.
        Invariant.Holds(sentence.Voices.Count > 0, text);
        var last = 0;
        foreach (var voice in sentence.Voices)
        {
            Check(text, (sentence.Start, sentence.End), voice.Speaker, voice.Kind, voice.Mention, voice.Content);
            Invariant.Holds(voice.Content.Start >= last, text, $"the voice at {voice.Content.Start} after that at {last}");
            ResultInvariants.Check(text, voice.Result, classifier.Card);
            last = voice.Content.Start;
        }

        if (sentence.Voices.Count == 1)
        {
            ResultInvariants.CheckSame(text, sentence.Result, sentence.Voices[0].Result);
        }
    }

    /// <summary>The words are in the sentence, the speaker is named somewhere in the text, and the outlet is nobody.</summary>
    public static void Check(
        string text, (int Start, int End) sentence, string? speaker, VoiceKind kind, TextRange? mention, TextRange content)
    {
        RangeInvariants.Check(text, content.Start, content.End);
        Invariant.Holds(content.Start >= sentence.Start && content.End <= sentence.End, text, $"{content} in {sentence}");
        Invariant.Holds(speaker is null == mention is null, text, $"'{speaker}' at {mention}");
        Invariant.Holds(speaker is null || !string.IsNullOrWhiteSpace(speaker), text);
        Invariant.Holds(kind != VoiceKind.Outlet || speaker is null, text);
        Invariant.Holds(Enum.IsDefined(kind), text);
        if (mention is { } named)
        {
            RangeInvariants.Check(text, named.Start, named.End);
        }
    }
}
