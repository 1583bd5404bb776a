namespace FramingKit.Cli.Tests.Commands;

public class ExplainCommandTests
{
    private const string Sentence = "Asunción bowed, perhaps, to it.";

    [Theory]
    [InlineData("explain.txt")]
    [InlineData("explain.json", "--json")]
    public async Task Explain_Piped_IsAsApproved(string golden, params string[] options)
    {
        var run = await ToolRun.OfAsync(["explain", Sentence, .. options]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        GoldenFile.Check(golden, run.Output);
    }

    [Fact]
    public async Task Explain_TerminalWithoutColours_DrawsBars()
    {
        var run = await ToolRun.OfAsync(ToolRun.PlainTerminal, [], "explain", Sentence);

        GoldenFile.Check("explain-terminal.txt", run.Output);
    }

    [Fact]
    public async Task Explain_BlankSentence_Fails()
    {
        var run = await ToolRun.OfAsync("explain", " ");

        Assert.Equal(new ToolRun(1, "", "framing: The sentence is empty; expected one with words to explain.\n"), run);
    }

    [Fact]
    public async Task Explain_DamagedModel_SaysWhatIsWrong()
    {
        using var file = new TemporaryFile("broken.framing", "no zip");

        var run = await ToolRun.OfAsync("explain", Sentence, "--model", file.Path);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith($"framing: {file.Path} is no readable model: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_MissingModel_SaysWhatWouldBeRight()
    {
        var run = await ToolRun.OfAsync("explain", Sentence, "--model", "none.framing");

        Assert.Equal(new ToolRun(1, "", "framing: There is no file 'none.framing'; expected a model (a .framing file).\n"), run);
    }
}
