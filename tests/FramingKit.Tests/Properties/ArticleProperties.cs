using FramingKit.Articles;
using FramingKit.Articles.Speakers;
using FramingKit.Tests.Shared;

namespace FramingKit.Tests.Properties;

public class ArticleProperties
{
    [Fact]
    public void Split_AnyText_CoversItWithSentencesInOrder() => Property.Holds(HostileText.Page, 15_000, text =>
        RangeInvariants.CheckCover(text, [.. SentenceSplitter.Split(text).Select(range => (range.Start, range.End))]));

    [Fact]
    public void Detect_AnyText_CoversItWithLinesInOrder() => Property.Holds(HostileText.Page, 15_000, text =>
    {
        var lines = ArticleLines.Read(text);
        RangeInvariants.CheckCover(text, [.. lines.Select(line => (line.Start, line.End))]);
        var page = FurnitureDetector.Detect(text, lines);
        Invariant.Holds(page.Select(line => line.Line).SequenceEqual(lines), text);
        Invariant.Holds(page.Count(line => line.IsHeadline) <= 1 && page.All(line => !line.IsFurniture || line.Reason.Length > 0), text);
    });

    [Fact]
    public void Find_AnyText_GivesEachSentenceItsVoices() => Property.Holds(HostileText.Page, 10_000, text =>
    {
        var layout = ArticleLayout.Read(text, detectFurniture: false);
        var voices = SpeakerFinder.Find(text, layout.Sentences, layout.Lines);
        Invariant.Holds(voices.Length == layout.Sentences.Count && voices.All(found => found.Count > 0), text);
        foreach (var (sentence, found) in layout.Sentences.Zip(voices))
        {
            foreach (var voice in found)
            {
                VoiceInvariants.Check(text, (sentence.Start, sentence.End), voice.Speaker, voice.Kind, voice.Mention, voice.Content);
            }
        }
    });

    [Fact]
    public void Read_AnyPage_KeepsAllPromisesOfAReading()
    {
        var analyzer = new ArticleAnalyzer(FramingClassifier.Default);
        Property.Holds(HostileText.Page, 2_000, text => ReadingInvariants.Check(text, analyzer.Read(text), FramingClassifier.Default));
    }
}
