namespace FramingKit.Cli.Tests.Processes;

/// <summary>The same data, seed and options give the same model, wherever and however it is trained.</summary>
public class RepeatabilityTests(SplitRows rows) : IClassFixture<SplitRows>
{
    private const string Files = "train a.csv b.csv heldout.csv";
    private const string Absolute = "train $PWD/a.csv $PWD/b.csv $PWD/heldout.csv";

    [UnixTheory]
    [InlineData("on one processor", "DOTNET_PROCESSOR_COUNT=1", Files)]
    [InlineData("with the files in another order", "", "train heldout.csv b.csv a.csv")]
    [InlineData("from the folder", "", "train .")]
    [InlineData("in another time zone, by absolute paths", "TZ=Pacific/Kiritimati", Absolute)]
    public async Task Train_Otherwise_GivesTheSameFiles(string how, string variables, string command)
    {
        var run = await ShellRun.OfAsync($"{variables} $framing {command} {SplitRows.Options} --out '{how}'", rows.Folder);
        Assert.True(run.Code == 0, $"{run}");
        rows.AssertSame(how);
    }

    [CultureTheory]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("de_DE.UTF-8")]
    public async Task Everything_InAnotherCulture_IsTheSame(string language)
    {
        var framing = CultureTheoryAttribute.Tool(rows.Folder);
        var train = await ShellRun.OfAsync($"LANG={language} {framing} {Files} {SplitRows.Options} --out {language}", rows.Folder);
        Assert.True(train.Code == 0, $"{train}");
        rows.AssertSame(language);
        foreach (var command in new[] { "classify heldout.csv --format csv", "analyze heldout.csv", "evaluate reference/mine.framing heldout.csv", "audit a.csv --quick" })
        {
            Assert.Equal(Answer(await ShellRun.OfAsync($"$framing {command}", rows.Folder)), Answer(await ShellRun.OfAsync($"LANG={language} {framing} {command}", rows.Folder)));
        }
    }

    private static (int Code, string Output) Answer(ToolRun run) => (run.Code, run.Output); // progress on standard error tells the time
}
