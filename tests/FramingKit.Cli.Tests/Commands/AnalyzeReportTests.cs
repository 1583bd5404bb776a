using System.Text.Json;

namespace FramingKit.Cli.Tests.Commands;

public class AnalyzeReportTests
{
    private const string One = """
        Paraguay's sovereign choice

        The government bowed to “blackmail”, perhaps. Families in Asunción are safer, the minister said.

        The prisoners were flown to Brazil on Thursday at dawn.

        """;

    private const string Other = """
        <!doctype html><html><head><title>Prisoners flown out - The Paper</title><script>var a = "<p>no text</p>";</script></head>
        <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
        <article><h1>Prisoners flown out</h1>
        <p>The prisoners were flown to Brazil on Thursday, at dawn.</p>
        <p>It was a sovereign act, the <b>presi</b>dent said, and the court had agreed to it
        the day before, after a hearing that was closed to the press and to the families of the men.</p>
        <p>The lawyers of the prisoners said that they had not been told of the flight, and that the men had not been able to call anyone.</p>
        <p>A spokesman for the ministry said that all of them had been told of their rights in Spanish and in Guarani before they left.</p>
        </article></body></html>
        """;

    [Fact]
    public async Task Analyze_Html_ReadsTheArticleAndGivesTheTextThatOffsetsPointInto()
    {
        using var file = new TemporaryFile("page.html", Other);

        using var document = JsonDocument.Parse((await ToolRun.OfAsync("analyze", file.Path, "--json")).Output);

        var text = document.RootElement.GetProperty("text").GetString()!;
        var sentences = document.RootElement.GetProperty("sentences").EnumerateArray().ToList();
        Assert.Contains(sentences, sentence => sentence.GetProperty("text").GetString()!.StartsWith("It was a sovereign act, the president said", StringComparison.Ordinal));
        Assert.All(sentences, sentence => Assert.Equal(
            sentence.GetProperty("text").GetString(),
            text[sentence.GetProperty("start").GetInt32()..sentence.GetProperty("end").GetInt32()]));
        Assert.DoesNotContain("no text", text, StringComparison.Ordinal);
        Assert.Contains("Prisoners flown out", document.RootElement.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("analyze-several.txt")]
    [InlineData("analyze-several.md", "--markdown")]
    [InlineData("analyze-several.json", "--json")]
    public async Task Analyze_SeveralArticles_IsAsApproved(string golden, params string[] options)
    {
        using var one = new TemporaryFile("one.txt", One);
        using var other = new TemporaryFile("other.html", Other);

        var run = await ToolRun.OfAsync(["analyze", one.Path, other.Path, .. options]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        GoldenFile.Check(golden, run.Output.Replace(Path.GetDirectoryName(one.Path)!, "", StringComparison.Ordinal)
            .Replace(Path.GetDirectoryName(other.Path)!, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Analyze_ReportWanted_WritesThePageAndTellsTheHeadline()
    {
        using var file = new TemporaryFile("one.txt", One);
        var report = Path.Combine(Path.GetDirectoryName(file.Path)!, "report.html");

        var run = await ToolRun.OfAsync("analyze", file.Path, "--html", report);

        Assert.Equal((0, $"framing: wrote the report to {report}\n"), (run.Code, run.Error));
        Assert.StartsWith("With so few sentences little can be said: ", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("<!doctype html>", await File.ReadAllTextAsync(report), StringComparison.Ordinal);
        Assert.Equal(["one.txt", "report.html"], Directory.GetFiles(Path.GetDirectoryName(report)!).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Analyze_ReportCantGoThere_FailsBeforeReading()
    {
        using var file = new TemporaryFile("one.txt", One);
        var folder = Path.GetDirectoryName(file.Path)!;

        var isFolder = await ToolRun.OfAsync("analyze", "no-such.txt", "--html", folder);
        var noFolder = await ToolRun.OfAsync("analyze", "no-such.txt", "--html", Path.Combine(folder, "none", "report.html"));
        var isInput = await ToolRun.OfAsync("analyze", file.Path, "--html", file.Path);

        Assert.Equal($"framing: '{folder}' is a folder; expected the name of the report, such as report.html.\n", isFolder.Error);
        Assert.Equal($"framing: There is no folder '{Path.Combine(folder, "none")}' for the report; expected one that exists.\n", noFolder.Error);
        Assert.Equal($"framing: '{file.Path}' is the article itself; expected another name for the report.\n", isInput.Error);
        Assert.Equal(One, await File.ReadAllTextAsync(file.Path));
    }

    [Theory]
    [InlineData("--json and --markdown both want standard output", "one.txt", "--json", "--markdown")]
    [InlineData("Standard input (-) can be read only once", "-", "-")]
    public async Task Analyze_ContraryWishes_IsAUsageError(string message, params string[] arguments)
    {
        var run = await ToolRun.OfAsync(["analyze", .. arguments]);

        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analyze_PageWithoutText_SaysWhatWasExpected()
    {
        var run = await ToolRun.OfInputAsync("<html><body><script>var a;</script></body></html>", "analyze", "-");

        Assert.Equal(new ToolRun(1, "", "framing: standard input has no text on its page; expected the HTML of an article.\n"), run);
    }

    [Fact]
    public async Task Analyze_MarkdownOfHostileText_HasNoLinkAndNoTag()
    {
        var run = await ToolRun.OfInputAsync(
            "A sovereign [link](javascript:x) and <img src=x> &lt;b&gt; | pipe\u2028line.", "analyze", "-", "--markdown");

        Assert.Contains(@"A sovereign \[link\](javascript:x) and \<img src=x> \&lt;b\&gt; \| pipe line.", run.Output, StringComparison.Ordinal);
    }
}
