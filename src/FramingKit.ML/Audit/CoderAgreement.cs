namespace FramingKit.ML;

/// <summary>How well two coders agreed on the frames and sentiments of the same rows.</summary>
public sealed record CoderAgreement
{
    /// <summary>Gets the agreement on frames, or null where no row has two.</summary>
    public required AgreementScores? Frames { get; init; }

    /// <summary>Gets the agreement on sentiments, or null where no row has two.</summary>
    public required AgreementScores? Sentiments { get; init; }

    /// <summary>Gets the agreement on each frame against the rest, by its name.</summary>
    public required IReadOnlyDictionary<string, AgreementScores> EachFrame { get; init; }

    /// <summary>Compares the labels of the rows that have two.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>The agreement, or null where no row has a second label.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static CoderAgreement? Of(IEnumerable<LabelledSentence> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var twice = rows.Where(row => row.SecondFrame is not null || row.SecondSentiment is not null).ToList();
        var frames = twice.Where(row => row.SecondFrame is not null).Select(row => (row.Frame.Name, Second: row.SecondFrame!.Value.Name)).ToList();
        var sentiments = twice.Where(row => row.SecondSentiment is not null).Select(row => ($"{row.Sentiment}", $"{row.SecondSentiment}")).ToList();
        return twice.Count == 0 ? null : new CoderAgreement
        {
            Frames = Scores(frames),
            Sentiments = Scores(sentiments),
            EachFrame = frames.SelectMany(pair => (string[])[pair.Name, pair.Second]).Distinct().Order(StringComparer.Ordinal)
                .ToDictionary(name => name, name => Scores([.. frames.Select(pair => ($"{pair.Name == name}", $"{pair.Second == name}"))])!.Value),
        };
    }

    /// <summary>Returns the agreement as a card holds it, or null where no row has both labels twice.</summary>
    internal static AnnotatorAgreement? OfCard(IEnumerable<LabelledSentence> rows) => Of(rows) is { Frames: { } frames } agreement
        ? new AnnotatorAgreement
        {
            Rows = frames.Rows,
            Frame = (float)frames.Kappa,
            Sentiment = (float?)agreement.Sentiments?.Kappa,
            Frames = agreement.EachFrame.ToDictionary(pair => pair.Key, pair => (float)pair.Value.Kappa),
        }
        : null;

    private static AgreementScores? Scores(IReadOnlyList<(string First, string Second)> pairs) => pairs.Count == 0
        ? null
        : AgreementScores.Of([.. pairs.Select(pair => pair.First)], [.. pairs.Select(pair => pair.Second)]);
}
