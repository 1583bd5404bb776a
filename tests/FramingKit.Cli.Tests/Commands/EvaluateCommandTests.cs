namespace FramingKit.Cli.Tests.Commands;

public class EvaluateCommandTests
{
    private const string Data = """
        text,frame,secondary,sentiment
        A sovereign decision.,Sovereignty,,Positive
        A sovereign bank.,None,,Neutral
        They bowed.,Submission,,Negative
        They bowed politely.,None,,Positive
        The streets are safer.,SecurityWin,,Positive
        The court rose.,None,,Neutral
        They gave in.,Submission,,Negative
        "It rained, perhaps.",None,,Neutral

        """;

    [Theory]
    [InlineData("table", "evaluate.txt")]
    [InlineData("markdown", "evaluate.md")]
    [InlineData("json", "evaluate.json")]
    public async Task Evaluate_EachFormat_IsAsApproved(string format, string golden)
    {
        using var file = new TemporaryFile("data.csv", Data);

        var run = await ToolRun.OfAsync("evaluate", "default", file.Path, "--format", format);

        Assert.Equal((0, ""), (run.Code, run.Error));
        GoldenFile.Check(golden, run.Output);
    }

    [Fact]
    public async Task Evaluate_TerminalWithoutColours_DrawsBoxes()
    {
        using var file = new TemporaryFile("data.csv", Data);

        var run = await ToolRun.OfAsync(ToolRun.PlainTerminal, [], "evaluate", "default", file.Path);

        GoldenFile.Check("evaluate-terminal.txt", run.Output);
    }

    [Fact]
    public async Task Evaluate_WrongLabel_TellsLineAndColumn()
    {
        using var file = new TemporaryFile("data.csv", "text,frame,sentiment\nA sentence.,None,Happy\n");

        var run = await ToolRun.OfAsync("evaluate", "default", file.Path);

        Assert.Equal(
            new ToolRun(1, "", $"framing: {file.Path}(2): column 'sentiment' has 'Happy'; expected one of Neutral, Negative, Positive.\n"),
            run);
    }

    [Fact]
    public async Task Evaluate_MissingData_Fails()
    {
        var run = await ToolRun.OfAsync("evaluate", "default", "none.csv");

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith("framing: There is no file or folder 'none.csv'", run.Error, StringComparison.Ordinal);
    }
}
