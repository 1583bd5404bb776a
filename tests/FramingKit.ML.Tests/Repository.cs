using System.Runtime.CompilerServices;

namespace FramingKit.ML.Tests;

/// <summary>Finds the working tree that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string TrainingData { get; } = Path.Combine(Root, "training-data");

    public static string Samples { get; } = Path.Combine(Root, "samples");

    public static IReadOnlyList<Frame> Frames { get; } = [Frame.Sovereignty, Frame.Submission, Frame.SecurityWin, Frame.None];

    /// <summary>All rows of the training data, held-out ones included, read once.</summary>
    public static Lazy<IReadOnlyList<LabelledSentence>> Rows { get; } = new(() => LabelledData.Load(TrainingData));

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
