using System.Text;

namespace FramingKit.Cli.Tests.Processes;

/// <summary>A folder with labelled rows, and a model that the tool itself made of them.</summary>
public sealed class SmallTask : IAsyncLifetime, IDisposable
{
    public const string Train = "train rows.csv heldout.csv --name mine --out models --folds 2";

    public string Folder { get; } = Directory.CreateTempSubdirectory("framing-faults-").FullName;

    public string Rows => Path.Combine(Folder, "rows.csv");

    public string Model => Path.Combine(Folder, "models", "mine.framing");

    /// <summary>Gets what stands beside the model.</summary>
    public IEnumerable<string> Written => Directory.GetFiles(Path.GetDirectoryName(Model)!).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Rows, RowsFrom(0));
        await File.WriteAllTextAsync(Path.Combine(Folder, "heldout.csv"), RowsFrom(100));
        Assert.Equal(0, (await ShellRun.OfAsync($"$framing {Train}", Folder)).Code);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string RowsFrom(int first)
    {
        var rows = new StringBuilder("text,frame,sentiment\n");
        for (var number = first; number < first + 40; number++)
        {
            rows.Append(number % 2 == 0 ? $"They bowed to threat {number}.,Submission,Negative\n" : $"The court rose at {number}.,None,Neutral\n");
        }

        return $"{rows}";
    }
}
