using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class CueWordsTests
{
    // "@mail" and "#tag" are what addresses and tags are written as, so they are no lines.
    [Fact]
    public void All_Phrases_AreWrittenAsLinesAreWhenTheyAreCompared() => Assert.All(CueWords.All.Where(cue => !cue.Phrase.AsSpan().ContainsAny('@', '#')), cue =>
    {
        var buffer = new char[(cue.Phrase.Length * 2) + 8];
        var written = NormalizedLine.Write(cue.Phrase, buffer, leaveOutQuotes: false);
        Assert.Equal(cue.Phrase, new string(buffer, 0, written));
    });

    [Fact]
    public void All_Cues_HaveAPhraseAndAWeight() => Assert.All(CueWords.All, cue => Assert.True(cue.Phrase.Length > 0 && cue.Weight > 0, cue.Phrase));
}
