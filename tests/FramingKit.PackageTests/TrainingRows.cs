using FramingKit.ML;

namespace FramingKit.PackageTests;

/// <summary>Rows of the repository's own labelled sentences.</summary>
internal static class TrainingRows
{
    public static IEnumerable<string> Texts(string file) => LabelledData.Load(PathOf(file)).Select(row => row.Text);

    /// <summary>Returns the header and the first rows of a file in which no row spans two lines.</summary>
    public static string Csv(string file, int rows) => string.Concat(File.ReadLines(PathOf(file)).Take(rows + 1).Select(line => line + "\n"));

    private static string PathOf(string file) => Path.Combine(ThisBuild.Root, "training-data", file);
}
