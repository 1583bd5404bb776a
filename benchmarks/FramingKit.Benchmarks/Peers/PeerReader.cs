namespace FramingKit.Benchmarks;

/// <summary>Does what <c>fasttext predict</c> does: reads a file line by line and prints the best label of each.</summary>
internal static class PeerReader
{
    public static void Read(string path, int threads, TextWriter output)
    {
        foreach (var (_, result) in FramingClassifier.Default.ClassifyEach(File.ReadLines(path), threads))
        {
            output.WriteLine(result.Frame.Name);
        }
    }
}
