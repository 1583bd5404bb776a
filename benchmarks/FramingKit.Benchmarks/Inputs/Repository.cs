using System.Runtime.CompilerServices;

namespace FramingKit.Benchmarks;

/// <summary>Finds the working tree that the benchmarks were built from.</summary>
internal static class Repository
{
    private static readonly string _root = FindRoot();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([_root, .. parts]);

    // BenchmarkDotNet runs a copy from a folder of its own, so the search starts from where the compiler saw this file.
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

        throw new DirectoryNotFoundException("There is no FramingKit.sln above the benchmarks; expected to run inside the working tree.");
    }
}
