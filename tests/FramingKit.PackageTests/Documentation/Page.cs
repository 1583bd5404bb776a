namespace FramingKit.PackageTests;

/// <summary>The pages that users read.</summary>
internal static class Page
{
    private static readonly string[] _folders = ["", "docs", "models", "training-data", "benchmarks", "src/FramingKit", "src/FramingKit.Careful", "src/FramingKit.ML", "src/FramingKit.Cli"];

    /// <summary>Gets all pages, by their paths from the root of the working tree.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. _folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(ThisBuild.Root, folder), "*.md"))
            .Select(file => Path.GetRelativePath(ThisBuild.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public static IEnumerable<string> WithCode => All.Where(page => CodeBlock.Read(Read(page)).Count > 0);

    public static string Read(string page) => File.ReadAllText(Path.Combine(ThisBuild.Root, page)).ReplaceLineEndings("\n");

    public static void Write(string page, string text) => File.WriteAllText(Path.Combine(ThisBuild.Root, page), text);
}
