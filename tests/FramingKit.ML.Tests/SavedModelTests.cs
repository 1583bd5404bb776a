namespace FramingKit.ML.Tests;

public sealed class SavedModelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Paths => new()
    {
        { "nowhere.framing", "There is no model file" },
        { Path.Combine("no-folder", "x.framing"), "There is no model file" },
        { "", "is a folder" },
    };

    [Theory]
    [MemberData(nameof(Paths))]
    public void Load_PathWithoutAFile_IsAFileNotFoundException(string path, string expected)
    {
        var full = _folder.PathOf(path);
        Assert.Contains(expected, Assert.Throws<FileNotFoundException>(() => SavedModel.Load(full)).Message, StringComparison.Ordinal);
        Assert.Contains(expected, Assert.Throws<FileNotFoundException>(() => PipelineClassifier.Load(full)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
