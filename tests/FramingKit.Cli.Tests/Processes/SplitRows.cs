using FramingKit.Tests.Shared;

namespace FramingKit.Cli.Tests.Processes;

/// <summary>The rows about nuclear power in several files, and a model of them.</summary>
public sealed class SplitRows : IAsyncLifetime, IDisposable
{
    public const string Options = "--name mine --folds 2";

    public string Folder { get; } = Directory.CreateTempSubdirectory("framing-repeat-").FullName;

    public async Task InitializeAsync()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Samples, "nuclear.csv"));
        var half = lines.Length / 2;
        await File.WriteAllLinesAsync(Path.Combine(Folder, "b.csv"), [lines[0], .. lines[half..]]);
        await File.WriteAllLinesAsync(Path.Combine(Folder, "a.csv"), lines[..half]);
        File.Copy(Path.Combine(Samples, "heldout.csv"), Path.Combine(Folder, "heldout.csv"));
        var run = await ShellRun.OfAsync($"$framing train a.csv b.csv heldout.csv {Options} --out reference", Folder);
        Assert.True(run.Code == 0, $"{run}");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void AssertSame(string folder)
    {
        foreach (var file in new[] { "mine.card.md", "mine.framing" })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(Folder, "reference", file)), File.ReadAllBytes(Path.Combine(Folder, folder, file)));
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Samples => Path.Combine(WorkingTree.Root, "samples", "nuclear-frames");
}
