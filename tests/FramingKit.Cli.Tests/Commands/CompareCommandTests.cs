using FramingKit.Cli.Tests.Processes;

namespace FramingKit.Cli.Tests.Commands;

public class CompareCommandTests(TinyModel tiny) : IClassFixture<TinyModel>
{
    private const string Data = """
        text,frame,sentiment
        A sovereign decision.,Sovereignty,Positive
        They bowed.,Submission,Negative
        The court rose.,None,Neutral
        The streets are safer.,SecurityWin,Positive

        """;

    [Theory]
    [InlineData("table", "compare.txt")]
    [InlineData("markdown", "compare.md")]
    [InlineData("json", "compare.json")]
    public async Task Compare_EachFormat_IsAsApproved(string format, string golden)
    {
        using var file = new TemporaryFile("data.csv", Data);

        var run = await ToolRun.OfAsync("compare", "default", "default", file.Path, "--format", format);

        Assert.Equal((0, ""), (run.Code, run.Error));
        GoldenFile.Check(golden, run.Output);
    }

    [Fact]
    public async Task Compare_ModelsThatDiffer_ListsTheFlips()
    {
        using var file = new TemporaryFile("data.csv", "text,frame,sentiment\nThey bowed to threat 4.,Submission,Negative\nThe court rose at 7.,None,Neutral\nA bowed court rose at 9.,None,Neutral\n");

        var run = await ToolRun.OfAsync("compare", "default", tiny.Path, file.Path);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("data.csv(4)", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("data.csv(3)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_LabelThatAModelDoesNotKnow_SaysWhere()
    {
        using var file = new TemporaryFile("data.csv", Data);

        var run = await ToolRun.OfAsync("compare", "default", tiny.Path, file.Path);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("data.csv(2): column 'Frame' has 'Sovereignty'", run.Error, StringComparison.Ordinal);
    }
}
