namespace FramingKit.Cli.Tests;

/// <summary>Gives the fake for the default model and a real answer for every path.</summary>
internal sealed class FakeSource : IClassifierSource
{
    private readonly ModelSource _files = new();

    public IFramingClassifier Load(string? path) => path is null or ModelNames.Default ? new FakeClassifier() : _files.Load(path);
}
