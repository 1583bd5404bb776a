using System.Globalization;

namespace FramingKit.ML;

/// <summary>Measures how much the length and the source of a row give its labels away.</summary>
internal static class LeakFinder
{
    private const int WordsOfBin = 10;
    private const int LastBin = 4;

    public static IReadOnlyList<LabelLeak> Find(IReadOnlyList<LabelledSentence> rows)
    {
        LabelLeak[] leaks =
        [
            Leak(rows, "frame", row => row.Frame.Name, "length", LengthOf),
            Leak(rows, "frame", row => row.Frame.Name, "source", row => row.Source),
            Leak(rows, "sentiment", row => $"{row.Sentiment}", "length", LengthOf),
            Leak(rows, "sentiment", row => $"{row.Sentiment}", "source", row => row.Source),
        ];
        return [.. leaks.Where(leak => leak.Counts.Count > 1)]; // one source, or one length, can't tell anything
    }

    private static LabelLeak Leak(
        IReadOnlyList<LabelledSentence> rows, string label, Func<LabelledSentence, string> labelOf, string by, Func<LabelledSentence, string> valueOf)
    {
        var labels = rows.Select(labelOf).Distinct().Order(StringComparer.Ordinal).ToList();
        var counts = rows.GroupBy(valueOf).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new LeakRow(group.Key, [.. labels.Select(name => group.Count(row => labelOf(row) == name))]))
            .ToList();
        return new LabelLeak { Label = label, By = by, CramersV = CramersV(counts, labels.Count), Labels = labels, Counts = counts };
    }

    private static double CramersV(List<LeakRow> counts, int columns)
    {
        double total = counts.Sum(row => row.Rows.Sum());
        if (columns < 2 || counts.Count < 2)
        {
            return 0;
        }

        var chi = 0.0;
        for (var column = 0; column < columns; column++)
        {
            var share = counts.Sum(row => row.Rows[column]) / total;
            foreach (var row in counts)
            {
                var expected = share * row.Rows.Sum();
                chi += (row.Rows[column] - expected) * (row.Rows[column] - expected) / expected;
            }
        }

        double Freedom(int size) => (size - 1) * (total - size) / (total - 1);
        var phi = Math.Max(0, (chi / total) - ((counts.Count - 1.0) * (columns - 1.0) / (total - 1)));
        var most = Math.Min(Freedom(counts.Count), Freedom(columns));
        return most <= 0 ? 0 : Math.Min(1, Math.Sqrt(phi / most)); // as many values as rows tell nothing
    }

    private static string LengthOf(LabelledSentence row)
    {
        var words = row.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        var bin = Math.Min(LastBin, (words - 1) / WordsOfBin);
        var first = string.Create(CultureInfo.InvariantCulture, $"{(bin * WordsOfBin) + 1,2}");
        return bin == LastBin ? $"{first} and more" : string.Create(CultureInfo.InvariantCulture, $"{first} to {(bin + 1) * WordsOfBin}");
    }
}
