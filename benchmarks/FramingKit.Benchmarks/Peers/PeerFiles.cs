using FramingKit.ML;

namespace FramingKit.Benchmarks;

/// <summary>The files with which programs in other languages learn from and read the same sentences: see <c>benchmarks/peers/</c>.</summary>
internal static class PeerFiles
{
    private const int SentenceCount = 200_000;
    private const int Seed = 20_260;

    /// <summary>Writes labelled lines to learn from and to test with, and unlabelled ones to read against the clock.</summary>
    public static void Write(string folder)
    {
        var data = TrainingFolder.Load([Repository.PathOf("training-data")]);
        var training = Sentences.Rows(data.Training.Count); // shuffled, because fastText learns in the order of the file
        var sentences = new Random(Seed).GetItems(training, SentenceCount).Select(row => Line(row.Text)).ToArray();
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, "train.txt"), training.Select(Labelled));
        File.WriteAllLines(Path.Combine(folder, "heldout.txt"), data.HeldOut.Select(Labelled));
        File.WriteAllLines(Path.Combine(folder, "sentences.txt"), sentences);
        File.WriteAllLines(Path.Combine(folder, "one.txt"), sentences[..1]);
    }

    private static string Labelled(LabelledSentence row) => $"__label__{row.Frame} {Line(row.Text)}";

    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
