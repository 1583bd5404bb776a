using System.Text;
using FramingKit.ML;

namespace FramingKit.Benchmarks;

/// <summary>Sentences of the training data, picked by a fixed seed: every run reads the same ones.</summary>
internal static class Sentences
{
    private const int Seed = 20_260;

    /// <summary>All rows of the training data, in an order that is always the same.</summary>
    public static LabelledSentence[] Rows()
    {
        var rows = TrainingFolder.Load([Repository.PathOf("training-data")]).Training.ToArray();
        new Random(Seed).Shuffle(rows);
        return rows;
    }

    public static LabelledSentence[] Rows(int count) => [.. Rows().Take(count)];

    public static string[] Pick(int count) => [.. Rows(count).Select(row => row.Text)];

    /// <summary>Makes texts of exactly so many words: sentences one after the other, cut after the last word.</summary>
    public static string[] OfLength(int words, bool isAscii, int count)
    {
        var rows = Rows();
        var texts = Enumerable.Range(0, rows.Length)
            .Select(start => string.Join(' ', rows.Skip(start).SelectMany(row => row.Text.Split(' ')).Take(words)))
            .Where(text => Ascii.IsValid(text) == isAscii)
            .Take(count)
            .ToArray();
        return texts.Length == count
            ? texts
            : throw new InvalidOperationException($"The training data gives {texts.Length} texts of {words} words; expected {count}.");
    }
}
