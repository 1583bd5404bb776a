namespace FramingKit.Cli.Tests.Commands;

public class HelpTests
{
    [Theory]
    [InlineData("help.txt")]
    [InlineData("help-analyze.txt", "analyze")]
    [InlineData("help-classify.txt", "classify")]
    [InlineData("help-explain.txt", "explain")]
    [InlineData("help-evaluate.txt", "evaluate")]
    [InlineData("help-compare.txt", "compare")]
    [InlineData("help-train.txt", "train")]
    [InlineData("help-audit.txt", "audit")]
    public async Task Help_OfEachCommand_IsAsApproved(string golden, params string[] command)
    {
        var run = await ToolRun.OfAsync([.. command, "--help"]);

        Assert.Equal(0, run.Code);

        // The name of the running process stands in it, which is the test host's here.
        GoldenFile.Check(golden, run.Output.Replace(System.CommandLine.RootCommand.ExecutableName, "framing", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Run 'framing --help' for how to use it.")]
    [InlineData("Did you mean", "clasify")]
    [InlineData("Required argument 'SENTENCE' missing", "explain")]
    [InlineData("'xml' not recognized", "classify", "--format", "xml")]
    [InlineData("Run 'framing analyze --help' for how to use it.", "analyze")]
    public async Task Usage_Wrong_SaysSoAndReturns2(string expected, params string[] arguments)
    {
        var run = await ToolRun.OfAsync(arguments);

        Assert.Equal(2, run.Code);
        Assert.Contains(expected, run.Error + run.Output, StringComparison.Ordinal);
    }
}
