using System.Diagnostics;

namespace FramingKit.Cli.Tests.Processes;

/// <summary>Disks that are full, readers that leave, processes that are killed.</summary>
public class FaultTests(SmallTask task) : IClassFixture<SmallTask>
{
    public static TheoryData<string> Commands =>
    [
        "--help",
        "analyze rows.csv",
        "analyze rows.csv --json",
        "classify rows.csv --format table",
        "classify rows.csv --format json",
        "classify rows.csv --format ndjson",
        "classify rows.csv --format csv",
        "explain 'They bowed.'",
        "evaluate models/mine.framing rows.csv",
        "compare models/mine.framing models/mine.framing rows.csv",
        "audit rows.csv --quick",
        "train rows.csv --name other --out elsewhere --folds 2",
    ];

    [UnixTheory]
    [MemberData(nameof(Commands))]
    public async Task Command_ReaderOfItsOutputHasLeft_EndsQuietly(string command)
    {
        var run = await ShellRun.OfAsync($"$framing {command} | head -c 0; exit ${{PIPESTATUS[0]}}", task.Folder);
        Assert.Equal((0, ""), (run.Code, Complaints(run)));
    }

    [UnixTheory]
    [InlineData("analyze rows.csv")]
    [InlineData("classify rows.csv --format csv")]
    public async Task Command_DiskOfItsOutputIsFull_FailsWithOneLine(string command)
    {
        if (!File.Exists("/dev/full"))
        {
            return; // macOS has none
        }

        var run = await ShellRun.OfAsync($"$framing {command} > /dev/full", task.Folder);
        Assert.Equal(1, run.Code);
        Assert.StartsWith("framing: can't read or write: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [OwnDiskTheory]
    [InlineData("train rows.csv heldout.csv --name mine --out disk --folds 2", "full", "No space left on device")]
    [InlineData("analyze rows.csv --html disk/mine.framing", "full", "No space left on device")]
    [InlineData("evaluate models/mine.framing rows.csv --png disk/mine.framing", "full", "No space left on device")]
    [InlineData("analyze rows.csv --html disk/mine.framing", "read-only", "Read-only file system")]
    public async Task Command_DiskOfItsFileIsFullOrReadOnly_KeepsTheOldFileAndLeavesNothing(string command, string state, string expected)
    {
        var run = await ShellRun.OfAsync(
            $$"""
            unshare -rm bash -c '
              mkdir -p disk && mount -t tmpfs -o size=4m disk disk && cp models/* disk || exit 99
              if [ {{state}} = full ]; then dd if=/dev/zero of=disk/filling bs=1k status=none 2>/dev/null; else mount -o remount,ro disk; fi
              $framing {{command}}; code=$?
              cmp disk/mine.framing models/mine.framing || exit 98
              ls -A disk | grep -v -e mine.framing -e mine.card.md -e filling && exit 97
              exit $code'
            """,
            task.Folder);

        Assert.True(run.Code == 1, $"{run}");
        Assert.Contains($"framing: can't read or write: {expected}", run.Error, StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData(2.0)]
    [InlineData(null)]
    public async Task Train_KilledAtAnyMoment_LeavesTheOldModelAndTheNextRunWorks(double? seconds)
    {
        var (old, rows) = (await File.ReadAllBytesAsync(task.Model), await File.ReadAllBytesAsync(task.Rows));
        using var process = StartTraining();
        await (seconds is { } moment ? Task.Delay(TimeSpan.FromSeconds(moment)) : UntilItSavesAsync(process));
        process.Kill();
        await process.WaitForExitAsync();

        Assert.Equal(old, await File.ReadAllBytesAsync(task.Model)); // a new one would be the same, from the same rows
        Assert.Equal(rows, await File.ReadAllBytesAsync(task.Rows));
        Assert.InRange(task.Written.Count(name => name.EndsWith(".partial", StringComparison.Ordinal)), 0, 1);
        Assert.Equal(0, (await ShellRun.OfAsync($"$framing {SmallTask.Train}", task.Folder)).Code);
        Assert.Equal(["mine.card.md", "mine.framing"], task.Written);
        Assert.Equal(old, await File.ReadAllBytesAsync(task.Model));
    }

    [Fact]
    public async Task Command_ModelThatAnotherProcessHolds_FailsWithOneLine()
    {
        using var held = new FileStream(task.Model, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var run = await ToolRun.OfAsync("classify", "a", "--model", task.Model);
        Assert.Equal(1, run.Code);
        Assert.StartsWith("framing: can't read or write: ", run.Error, StringComparison.Ordinal);
    }

    private static string Complaints(ToolRun run) => string.Join('\n', run.Error.Split('\n').Where(line => line.Length > 0 && line[0] != '['));

    private Process StartTraining()
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = task.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "framing.dll"), .. SmallTask.Train.Split(' ')])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private async Task UntilItSavesAsync(Process process)
    {
        while (!File.Exists($"{task.Model}.partial") && !process.HasExited)
        {
            await Task.Delay(1);
        }
    }
}
