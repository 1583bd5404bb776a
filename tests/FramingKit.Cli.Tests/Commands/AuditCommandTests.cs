namespace FramingKit.Cli.Tests.Commands;

public class AuditCommandTests
{
    private const string Data = """
        text,frame,sentiment,frame2,sentiment2
        "The minister bowed to the lenders, again.",Submission,Negative,Submission,Negative
        The minister bowed to the lenders again!,None,Negative,Submission,Neutral
        The court rose at noon.,None,Neutral,None,Neutral
        The streets are safer.,SecurityWin,Positive,None,Positive

        """;

    [Theory]
    [InlineData("table", "audit.txt")]
    [InlineData("markdown", "audit.md")]
    [InlineData("json", "audit.json")]
    public async Task Audit_EachFormat_IsAsApproved(string format, string golden)
    {
        using var file = new TemporaryFile("data.csv", Data);

        var run = await ToolRun.OfAsync("audit", file.Path, "--quick", "--format", format);

        Assert.Equal((0, ""), (run.Code, run.Error));
        GoldenFile.Check(golden, run.Output);
    }

    [Fact]
    public async Task Audit_BrokenRows_TellsThemAllAndReturns1()
    {
        using var file = new TemporaryFile("data.csv", "text,frame,sentiment\nA.,None,Sad\nB.,None,Neutral\nC,D,None,Neutral\n");

        var run = await ToolRun.OfAsync("audit", file.Path, "--quick");

        Assert.Equal(1, run.Code);
        Assert.Contains("data.csv(2): column 'sentiment' has 'Sad'", run.Output, StringComparison.Ordinal);
        Assert.Contains("data.csv(4): the row 'C,D,None,Neutral' has not as many cells", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_AsManyFilesAsRows_StillWritesJson()
    {
        using var first = new TemporaryFile("a.csv", "text,frame,sentiment\nThey bowed.,Submission,Negative\n");
        using var second = new TemporaryFile("b.csv", "text,frame,sentiment\nIt rained.,None,Neutral\n");

        var run = await ToolRun.OfAsync("audit", first.Path, second.Path, "--quick", "--format", "json");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("\"cramersV\": 0,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_PictureWithoutACurve_SaysWhyThereIsNone()
    {
        using var file = new TemporaryFile("data.csv", Data);
        var picture = Path.ChangeExtension(file.Path, ".png");

        var run = await ToolRun.OfAsync("audit", file.Path, "--quick", "--png", picture);

        Assert.Equal((1, false), (run.Code, File.Exists(picture)));
        Assert.Contains("no learning curve to draw", run.Error, StringComparison.Ordinal);
    }
}
