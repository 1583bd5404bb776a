using System.Runtime.CompilerServices;

namespace FramingKit.Tests.Shared;

/// <summary>Finds the working tree that a test or benchmark was built from; linked into each project that needs it.</summary>
internal static class WorkingTree
{
    public static string Root { get; } = FindRoot();

    // What was built may lie outside the tree or run as a copy, so the search starts from where the compiler saw this file.
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

        throw new DirectoryNotFoundException("There is no FramingKit.sln above this program; expected to run inside the working tree.");
    }
}
