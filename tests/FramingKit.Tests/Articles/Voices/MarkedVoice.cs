using FramingKit.Articles;

namespace FramingKit.Tests.Articles.Voices;

/// <summary>The part of a marked voice that stands in one sentence.</summary>
internal sealed record MarkedVoice(string Speaker, bool IsDirect, HashSet<int> Words, IReadOnlyList<HashSet<int>> Mentions, string Text)
{
    public static MarkedVoice? In(GoldVoice voice, TextRange sentence, string text)
    {
        var parts = voice.Contents.Where(part => part.Range.Start < sentence.End && part.Range.End > sentence.Start).ToList();
        if (parts.Count == 0)
        {
            return null;
        }

        var ranges = parts
            .Select(part => new TextRange(int.Max(part.Range.Start, sentence.Start), int.Min(part.Range.End, sentence.End)))
            .ToList();
        return new MarkedVoice(
            voice.Speaker,
            parts.TrueForAll(part => part.IsDirect),
            [.. ranges.SelectMany(range => WordOverlap.Words(text, range))],
            [.. voice.Mentions.Select(range => WordOverlap.Words(text, range))],
            string.Join(" … ", ranges.Select(range => text[range.Start..range.End])));
    }
}
