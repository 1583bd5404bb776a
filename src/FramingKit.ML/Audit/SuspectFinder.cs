namespace FramingKit.ML;

/// <summary>Ranks labels by how much a cross-validated model doubts them (confident learning, Northcutt et al., 2021).</summary>
internal static class SuspectFinder
{
    public static IReadOnlyList<SuspectLabel> Find(IEnumerable<OutOfFoldRow> rows, double leastDoubt) =>
    [
        .. rows.SelectMany(row => (SuspectLabel[])
            [
                Doubt(row.Row, "frame", row.Row.Frame, row.Result.Frames),
                Doubt(row.Row, "sentiment", row.Row.Sentiment, row.Result.Sentiments),
            ])
            .Where(suspect => suspect.Doubt >= leastDoubt && suspect.Given != suspect.Suggested)
            .OrderByDescending(suspect => suspect.Doubt)
            .ThenBy(suspect => suspect.Row.Source, StringComparer.Ordinal)
            .ThenBy(suspect => suspect.Row.Line),
    ];

    private static SuspectLabel Doubt<TLabel>(
        LabelledSentence row, string kind, TLabel given, IReadOnlyDictionary<TLabel, float> probabilities)
    {
        var (suggested, probability) = probabilities.MaxBy(pair => pair.Value);
        return new SuspectLabel(row, kind, $"{given}", probabilities[given], $"{suggested}", probability);
    }
}
