namespace FramingKit.Cli.Tests.Processes;

public class ProcessTests(TinyModel model) : IClassFixture<TinyModel>
{
    [Theory]
    [InlineData(0, "--help")]
    [InlineData(1, "analyze", "no-such-file.txt")]
    [InlineData(2, "no-such-command")]
    public async Task Process_EachOutcome_ReturnsItsCode(int expected, params string[] arguments)
    {
        using var process = RealProcess.Start(arguments);
        process.StandardInput.Close();

        Assert.Equal(expected, (await process.EndAsync()).Code);
    }

    [Fact]
    public async Task Process_StandardInput_AnswersLineByLineBeforeItsEnd()
    {
        using var process = RealProcess.Start("classify", "--model", model.Path);
        await process.StandardInput.WriteLineAsync("They bowed to threat – again.");
        await process.StandardInput.FlushAsync();

        var first = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
        process.StandardInput.Close();

        Assert.StartsWith("""{"text":"They bowed to threat – again.","frame":"Submission",""", first, StringComparison.Ordinal);
        Assert.Equal(new ToolRun(0, "", ""), await process.EndAsync());
    }

    [Fact]
    public async Task Process_OutputClosedEarly_EndsQuietlyThoughInputGoesOn()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // a closed pipe can't be told there
        }

        using var process = RealProcess.Start("classify", "--model", model.Path);
        await process.StandardInput.WriteLineAsync("one");
        await process.StandardInput.FlushAsync();
        await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
        process.StandardOutput.Close();
        await process.StandardInput.WriteLineAsync("two");
        await process.StandardInput.FlushAsync();

        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal((0, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync()));
    }

    [Fact]
    public async Task Process_ToldToStopWhileWaiting_EndsQuietlyWith130()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // there is no signal to send
        }

        using var process = RealProcess.Start("classify", "--model", model.Path);
        await process.StandardInput.WriteLineAsync("one");
        await process.StandardInput.FlushAsync();
        await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));

        // SIGTERM takes the same way as Ctrl-C, which jobs in the background ignore.
        using var kill = System.Diagnostics.Process.Start("kill", ["-TERM", $"{process.Id}"]);

        Assert.Equal(new ToolRun(130, "", ""), await process.EndAsync());
    }

    [Fact]
    public async Task Process_Failure_IsOneLineWithoutStackTrace()
    {
        using var file = new TemporaryFile("broken.framing", "no zip");
        using var process = RealProcess.Start("classify", "a", "--model", file.Path);
        process.StandardInput.Close();

        var run = await process.EndAsync();

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith("framing: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }
}
