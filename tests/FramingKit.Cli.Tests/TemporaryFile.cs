namespace FramingKit.Cli.Tests;

/// <summary>A file that goes when the test is over.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("framing-cli-").FullName;

    public TemporaryFile(string name, string content)
    {
        Path = System.IO.Path.Combine(_folder, name);
        File.WriteAllText(Path, content);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
