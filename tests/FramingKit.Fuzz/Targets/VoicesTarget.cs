using FramingKit.Articles;
using FramingKit.Articles.Speakers;
using FramingKit.Tests.Shared;

namespace FramingKit.Fuzz.Targets;

/// <summary>Finding who says what; each line is read, also one that looks like furniture.</summary>
internal static class VoicesTarget
{
    public static void Run(byte[] input)
    {
        var text = WideText.Decode(input);
        var layout = ArticleLayout.Read(text, detectFurniture: false);
        var voices = SpeakerFinder.Find(text, layout.Sentences, layout.Lines);
        Invariant.Holds(voices.Length == layout.Sentences.Count, text);
        for (var index = 0; index < voices.Length; index++)
        {
            var sentence = (layout.Sentences[index].Start, layout.Sentences[index].End);
            Invariant.Holds(voices[index].Count > 0, text);
            var last = 0;
            foreach (var (speaker, kind, mention, content, clause) in voices[index])
            {
                VoiceInvariants.Check(text, sentence, speaker, kind, mention, content);
                Invariant.Holds(content.Start >= last, text, $"the voice at {content.Start} after that at {last}");
                RangeInvariants.Check(text, clause.Start, clause.End);
                Invariant.Holds(clause.Start >= sentence.Start && clause.End <= sentence.End, text, $"{clause} in {sentence}");
                last = content.Start;
            }
        }
    }
}
