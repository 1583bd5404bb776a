namespace FramingKit.PackageTests;

/// <summary>The programs in <c>samples/</c>.</summary>
internal static class SampleFile
{
    public static string Folder { get; } = Path.Combine(ThisBuild.Root, "samples");

    /// <summary>Returns a sample without the directives that only a file without a project needs.</summary>
    public static string CodeOf(string name) => string.Concat(File.ReadLines(Path.Combine(Folder, name))
        .Where(line => !line.StartsWith("#:", StringComparison.Ordinal)).Select(line => line + "\n"));
}
