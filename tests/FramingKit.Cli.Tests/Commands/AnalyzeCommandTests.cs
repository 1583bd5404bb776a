using System.Text;
using System.Text.Json;

namespace FramingKit.Cli.Tests.Commands;

public class AnalyzeCommandTests
{
    private const string Article = """
        Paraguay's sovereign choice

        Share this article

        The government bowed to “blackmail”, perhaps. Families in Asunción are safer, the minister said.

        ADVERTISEMENT

        The prisoners were flown to Brazil on Thursday at dawn.

        """;

    [Theory]
    [InlineData("analyze.txt")]
    [InlineData("analyze-furniture.txt", "--furniture")]
    [InlineData("analyze.json", "--json")]
    [InlineData("analyze.md", "--markdown")]
    public async Task Analyze_StandardInput_IsAsApproved(string golden, params string[] options)
    {
        var run = await ToolRun.OfInputAsync(Article, ["analyze", "-", .. options]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        GoldenFile.Check(golden, run.Output);
    }

    [Fact]
    public async Task Analyze_TerminalWithoutColours_DrawsBoxAndBars()
    {
        var run = await ToolRun.OfAsync(ToolRun.PlainTerminal, Encoding.UTF8.GetBytes(Article), "analyze", "-");

        GoldenFile.Check("analyze-terminal.txt", run.Output);
    }

    [Fact]
    public async Task Analyze_FileWithByteOrderMark_OffsetsPointIntoTheTextBehindIt()
    {
        using var file = new TemporaryFile("a.txt", $"\uFEFF{Article}");

        var run = await ToolRun.OfAsync("analyze", file.Path, "--json");

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(file.Path, document.RootElement.GetProperty("source").GetString());
        foreach (var sentence in document.RootElement.GetProperty("sentences").EnumerateArray())
        {
            var range = sentence.GetProperty("start").GetInt32()..sentence.GetProperty("end").GetInt32();
            Assert.Equal(sentence.GetProperty("text").GetString(), Article[range]);
        }
    }

    [Fact]
    public async Task Analyze_OnlyFurniture_WarnsThatThereIsNoSentence()
    {
        var run = await ToolRun.OfInputAsync("Share this article\n\nADVERTISEMENT\n", "analyze", "-");

        Assert.Equal(0, run.Code);
        Assert.Contains("Warning: The text has no sentence", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analyze_NotUtf8_TellsTheOffset()
    {
        var run = await ToolRun.OfAsync(null, [.. "one\n"u8, 0xE9, .. "t\u00E9"u8], "analyze", "-");

        Assert.Equal(new ToolRun(1, "", "framing: standard input is not UTF-8: wrong byte at offset 4; expected UTF-8 text.\n"), run);
    }

    [Fact]
    public async Task Analyze_BlankInput_Fails()
    {
        var run = await ToolRun.OfInputAsync(" \n\n", "analyze", "-");

        Assert.Equal(new ToolRun(1, "", "framing: standard input is empty; expected the text of an article.\n"), run);
    }

    [Fact]
    public async Task Analyze_MissingFileOrFolder_SaysWhatWouldBeRight()
    {
        var folder = Path.GetDirectoryName(typeof(AnalyzeCommandTests).Assembly.Location)!;

        var missing = await ToolRun.OfAsync("analyze", "no-such.txt");
        var given = await ToolRun.OfAsync("analyze", folder);

        Assert.Equal(new ToolRun(1, "", "framing: There is no file 'no-such.txt'; expected a text or HTML article, or - for standard input.\n"), missing);
        Assert.Equal(new ToolRun(1, "", $"framing: '{folder}' is a folder; expected a text or HTML article, or - for standard input.\n"), given);
    }
}
