namespace FramingKit.Benchmarks;

/// <summary>Does what <c>fasttext predict</c> does: reads a file line by line and prints the best label of each.</summary>
internal static class PeerReader
{
    /// <summary>Reads by <c>ClassifyEach</c>, which makes a result of each line and decides by the factors of the frames.</summary>
    public static void Classify(string path, int threads, TextWriter output)
    {
        foreach (var (_, result) in FramingClassifier.Default.ClassifyEach(File.ReadLines(path), threads))
        {
            output.WriteLine(result.Frame.Name);
        }
    }

    /// <summary>Reads by <c>Score</c> on one thread and takes the most probable frame, as fastText does.</summary>
    public static void Score(string path, TextWriter output)
    {
        var classifier = FramingClassifier.Default;
        var frames = new float[classifier.Card.Frames.Count];
        var sentiments = new float[classifier.Card.Sentiments.Count];
        foreach (var line in File.ReadLines(path))
        {
            classifier.Score(line, frames, sentiments);
            output.WriteLine(classifier.Card.Frames[frames.IndexOf(frames.Max())].Name);
        }
    }
}
