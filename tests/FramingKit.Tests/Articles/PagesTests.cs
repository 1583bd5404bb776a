using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

/// <summary>Whole pages, each line labelled by a person: the floor below which furniture detection must not fall.</summary>
public class PagesTests
{
    private static readonly string[] _articleKinds = ["headline", "body", "subheading"];

    public static TheoryData<string> Names => [.. PageNames];

    private static IEnumerable<string> PageNames => Directory.GetFiles(Folder, "*.txt")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Articles", "Pages");

    [Fact]
    public void Detect_AllPages_KeepTheArticleAndLittleElse()
    {
        var (kept, wrong, lost, body, bodyKept) = (0, 0, 0, 0, 0);
        foreach (var name in PageNames)
        {
            foreach (var (kind, isKept) in Judge(name))
            {
                var isArticle = _articleKinds.Contains(kind);
                kept += isKept && isArticle ? 1 : 0;
                wrong += isKept && !isArticle ? 1 : 0;
                lost += !isKept && isArticle ? 1 : 0;
                body += kind == "body" ? 1 : 0;
                bodyKept += kind == "body" && isKept ? 1 : 0;
            }
        }

        Assert.True(2.0 * kept / ((2 * kept) + wrong + lost) >= 0.96, $"kept {kept}, wrongly kept {wrong}, lost {lost}");
        Assert.True(bodyKept >= body * 0.985, $"kept {bodyKept} of {body}");
    }

    [Fact]
    public void Detect_AllPages_KeepTheirSentencesAndFewOthers()
    {
        var (kept, wrong, lost, body, bodyKept) = (0, 0, 0, 0, 0);
        foreach (var (kind, isKept, sentences) in PageNames.SelectMany(JudgeSentences))
        {
            var isArticle = _articleKinds.Contains(kind);
            kept += isKept && isArticle ? sentences : 0;
            wrong += isKept && !isArticle ? sentences : 0;
            lost += !isKept && isArticle ? sentences : 0;
            body += kind == "body" ? sentences : 0;
            bodyKept += kind == "body" && isKept ? sentences : 0;
        }

        Assert.True(2.0 * kept / ((2 * kept) + wrong + lost) >= 0.97, $"kept {kept}, wrongly kept {wrong}, lost {lost}");
        Assert.True(bodyKept >= body * 0.985, $"kept {bodyKept} of {body}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Detect_Page_KeepsNineTenthsOfItsBody(string name)
    {
        var body = Judge(name).Where(line => line.Kind == "body").ToList();
        Assert.True(body.Count(line => line.IsKept) >= body.Count * 0.9, name);
    }

    [Fact]
    public void Read_Sample_FindsItsSentences()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Articles", "prisoner-transfers.txt"));
        var reading = new ArticleAnalyzer(Some.Classifier()).Read(text);
        Assert.Equal("‘Nobody gave us orders’: Paraguay defends handing 41 prisoners to Brazil", reading.Title);
        Assert.Equal(20, reading.Sentences.Count(sentence => !sentence.IsHeadline));
        Assert.Contains(reading.Sentences, sentence => sentence.Text.Contains("to the U.N. Human Rights Office", StringComparison.Ordinal));
        Assert.StartsWith("For now the government", reading.Sentences[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Page_CoversItsText(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name + ".txt"));
        var layout = ArticleLayout.Read(text, detectFurniture: true);
        var sentences = layout.Sentences.Select(range => (range.Start, range.End));
        var furniture = layout.Furniture.Select(line => (line.Start, line.End));
        TextCover.Assert(text, sentences.Concat(furniture).OrderBy(range => range.Start));
    }

    private static IEnumerable<(string Kind, bool IsKept, int Sentences)> JudgeSentences(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name + ".txt"));
        return ArticleLines.Split(text)
            .Select(line => SentenceSplitter.Split(text[line.Start..line.End]).Count)
            .Zip(Judge(name), (sentences, line) => (line.Kind, line.IsKept, sentences));
    }

    private static List<(string Kind, bool IsKept)> Judge(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name + ".txt"));
        var kinds = File.ReadLines(Path.Combine(Folder, name + ".expected.csv"))
            .Skip(1)
            .Select(row => row[..row.IndexOf(',', StringComparison.Ordinal)]);
        var furniture = ArticleLayout.Read(text, detectFurniture: true).Furniture;
        return
        [
            .. ArticleLines.Split(text).Zip(kinds, (line, kind) =>
                (kind, !furniture.Exists(aside => aside.Start <= line.Start && aside.End >= line.End))),
        ];
    }
}
