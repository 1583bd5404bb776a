using FramingKit.Tests.Shared;

namespace FramingKit.Tests;

/// <summary>Finds the working tree that the tests were built from.</summary>
internal static class Repository
{
    public static string Root => WorkingTree.Root;

    public static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
