using System.Text;
using System.Text.Json;

namespace FramingKit.Cli.Tests.Commands;

public class ClassifyCommandTests
{
    private const string Input = """
        A sovereign decision, “taken freely” — Asunción's own.
        =They bowed, perhaps, to "blackmail", it's said.

        The streets are safer.

        """;

    [Theory]
    [InlineData("table", "classify.txt")]
    [InlineData("json", "classify.json")]
    [InlineData("ndjson", "classify.ndjson")]
    [InlineData("csv", "classify.csv")]
    public async Task Classify_EachFormat_IsAsApproved(string format, string golden)
    {
        var run = await ToolRun.OfInputAsync(Input, "classify", "--format", format);

        Assert.Equal((0, ""), (run.Code, run.Error));
        GoldenFile.Check(golden, run.Output);
    }

    [Fact]
    public async Task Classify_TerminalWithoutColours_WrapsBesideTheColumns()
    {
        var run = await ToolRun.OfAsync(ToolRun.PlainTerminal, Encoding.UTF8.GetBytes(Input), "classify");

        GoldenFile.Check("classify-terminal.txt", run.Output);
    }

    [Fact]
    public async Task Classify_TerminalWithColours_WritesThem()
    {
        var run = await ToolRun.OfAsync(new Terminal(80, HasColours: true), [], "classify", "They bowed.");

        Assert.Contains("\e[", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Classify_NoFormatAndNoTerminal_WritesNdjson()
    {
        var run = await ToolRun.OfAsync("classify", "one", "two");

        Assert.Equal(["one", "two"], Texts(run.Output));
    }

    [Fact]
    public async Task Classify_ManyLines_KeepsInputOrder()
    {
        var lines = Enumerable.Range(0, 20_000).Select(number => $"{number}").ToList();

        var run = await ToolRun.OfInputAsync(string.Join('\n', lines), "classify");

        Assert.Equal(lines, Texts(run.Output));
    }

    [Fact]
    public async Task Classify_HostileText_EscapesEverythingThatSteers()
    {
        var run = await ToolRun.OfAsync("classify", "a\e[31mb\u2028c\u0085d");
        var table = await ToolRun.OfAsync("classify", "--format", "table", "a\e[31mb\u2028c\u0085d\ne");

        Assert.DoesNotContain(run.Output[..^1], character => char.IsControl(character) || character == '\u2028');
        Assert.Contains("a [31mb c d e", table.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Classify_SentenceLikeResponseFile_IsRead()
    {
        var run = await ToolRun.OfAsync("classify", "@minister said so", "--", "-10 degrees");

        Assert.Equal(["@minister said so", "-10 degrees"], Texts(run.Output));
    }

    [Fact]
    public async Task Classify_LineNotUtf8_WritesTheLinesBeforeAndNamesIt()
    {
        var run = await ToolRun.OfAsync(null, [.. "one\ntwo\n"u8, 0xFF, .. "\nfour"u8], "classify");

        Assert.Equal(["one", "two"], Texts(run.Output));
        Assert.Equal((1, "framing: Line 3 of standard input is not UTF-8; expected one sentence a line, in UTF-8.\n"), (run.Code, run.Error));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public async Task Classify_EmptyInput_FailsAndWritesNothing(string format)
    {
        var run = await ToolRun.OfInputAsync("", "classify", "--format", format);

        Assert.Equal(new ToolRun(1, "", "framing: standard input is empty; expected one sentence a line.\n"), run);
    }

    [Fact]
    public async Task Classify_VeryLongSentence_SaysThatItWasCut()
    {
        var run = await ToolRun.OfAsync("classify", new string('a', 2000));

        Assert.Equal((0, "framing: only the first part was read of 1 very long sentences.\n"), (run.Code, run.Error));
    }

    private static List<string> Texts(string ndjson) =>
        [.. ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Text)];

    private static string Text(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("text").GetString()!;
    }
}
