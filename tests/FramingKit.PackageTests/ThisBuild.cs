using System.Reflection;
using System.Runtime.CompilerServices;

namespace FramingKit.PackageTests;

/// <summary>How and where the projects were built that are packed here.</summary>
internal static class ThisBuild
{
    private static readonly Dictionary<string, string?> _metadata = typeof(ThisBuild).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(item => item.Key, item => item.Value);

    public static string Root { get; } = FindRoot();

    public static string Configuration => _metadata["Configuration"]!;

    /// <summary>Gets the machine's ordinary package folder.</summary>
    public static string PackageCache => _metadata["PackageCache"]!;

    /// <summary>Gets the folder given as <c>--artifacts-path</c>; empty if there was none.</summary>
    public static string ArtifactsPath => _metadata["ArtifactsPath"] ?? "";

    // The artifacts may lie outside the tree, so the search starts from where the compiler saw this file.
    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        foreach (var start in new[] { Path.GetDirectoryName(thisFile)!, AppContext.BaseDirectory, Directory.GetCurrentDirectory() })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "FramingKit.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new DirectoryNotFoundException("There is no FramingKit.sln above the tests.");
    }
}
