using System.Globalization;
using System.Text;
using FramingKit.Articles;
using FramingKit.Tests.Articles.Voices;
using FramingKit.Tests.Shared;

namespace FramingKit.Tests.Articles;

/// <summary>All that is read from whole pages, so that a change of a rule shows what it changes; whether it is right is for the scored tests.</summary>
public class ApprovedReadingsTests
{
    [Fact]
    public void Read_LabelledPages_IsAsApproved()
    {
        var written = new StringBuilder();
        var analyzer = new ArticleAnalyzer(Some.Classifier());
        foreach (var path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Articles", "Pages"), "*.txt").Order(StringComparer.Ordinal))
        {
            Write(Path.GetFileNameWithoutExtension(path), analyzer.Read(File.ReadAllText(path)), written);
        }

        ApprovedFile.AssertEqual("tests/FramingKit.Tests/Articles/ApprovedReadings.Pages.txt", written.ToString());
    }

    [Fact]
    public void Read_MarkedNews_IsAsApproved()
    {
        var written = new StringBuilder();
        var analyzer = new ArticleAnalyzer(Some.Classifier(), new ArticleOptions { DetectFurniture = false });
        var folder = Path.Combine(AppContext.BaseDirectory, "Articles", "Voices");
        foreach (var gold in new[] { "seen.txt", "unseen.txt" }.SelectMany(file => VoiceGold.Read(Path.Combine(folder, file))))
        {
            Write(gold.Name, analyzer.Read(gold.Text), written);
        }

        ApprovedFile.AssertEqual("tests/FramingKit.Tests/Articles/ApprovedReadings.News.txt", written.ToString());
    }

    [Fact]
    public void Read_ChosenSentences_IsAsApproved()
    {
        var written = new StringBuilder();
        var analyzer = new ArticleAnalyzer(Some.Classifier(), new ArticleOptions { DetectFurniture = false });
        foreach (var (index, line) in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Articles", "Voices", "chosen.txt")).Index())
        {
            Write($"{index + 1}", analyzer.Read(line.Replace(" ¶ ", "\n\n", StringComparison.Ordinal)), written);
        }

        ApprovedFile.AssertEqual("tests/FramingKit.Tests/Articles/ApprovedReadings.Chosen.txt", written.ToString());
    }

    private static void Write(string name, ArticleReading reading, StringBuilder written)
    {
        var places = reading.Furniture.Select(line => (line.Start, Text: $"{line.Kind}, since it {line.Reason}: {line.Text}\n"))
            .Concat(reading.Sentences.Select(sentence => (sentence.Start, Text: Describe(reading.Text, sentence))));
        written.Append(CultureInfo.InvariantCulture, $"=== {name}\n").AppendJoin("", places.OrderBy(place => place.Start).Select(place => place.Text));
    }

    private static string Describe(string text, ReadSentence sentence)
    {
        var head = $"{(sentence.IsHeadline ? "headline" : "sentence")}: {sentence.Text}\n";
        return head + string.Concat(sentence.Voices.Where(voice => voice.Kind != VoiceKind.Outlet || sentence.Voices.Count > 1).Select(voice =>
        {
            var mention = voice.Mention is { } place ? $" ({text[place.Start..place.End]})" : "";
            return $"    {voice.Kind} {voice.Speaker}{mention}: {text[voice.Content.Start..voice.Content.End]}\n";
        }));
    }
}
