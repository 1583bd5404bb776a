namespace FramingKit.Tests.DependencyInjection;

/// <summary>A small model in a temporary file.</summary>
internal sealed class ModelOnDisk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("framingkit-");

    public ModelOnDisk(byte[] contents)
    {
        File.WriteAllBytes(FilePath, contents);
    }

    public string FilePath => Path.Combine(_folder.FullName, "test.framing");

    public void Dispose() => _folder.Delete(recursive: true);
}
