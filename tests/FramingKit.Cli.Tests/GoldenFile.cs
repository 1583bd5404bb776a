using System.Runtime.CompilerServices;

namespace FramingKit.Cli.Tests;

/// <summary>Files that hold what a person is to see.</summary>
internal static class GoldenFile
{
    private const string UpdateVariable = "FRAMINGKIT_UPDATE_GOLDEN";

    /// <summary>Compares; with FRAMINGKIT_UPDATE_GOLDEN=1 set, writes the file in the source folder instead.</summary>
    public static void Check(string name, string actual, [CallerFilePath] string caller = "")
    {
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(Path.Combine(ProjectFolder(caller), "Golden", name), actual);
        }
        else
        {
            Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", name)), actual);
        }
    }

    private static string ProjectFolder(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        return Directory.Exists(Path.Combine(folder, "Golden")) ? folder : ProjectFolder(folder);
    }
}
