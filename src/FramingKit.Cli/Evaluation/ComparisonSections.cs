using FramingKit.Cli.Output;
using FramingKit.ML;

namespace FramingKit.Cli.Evaluation;

/// <summary>A comparison as sections.</summary>
internal static class ComparisonSections
{
    public static IReadOnlyList<ReportSection> Of(ModelComparison comparison, int mostFlips) =>
    [
        Scores(comparison),
        Test(comparison),
        Flips(comparison, mostFlips),
    ];

    private static ReportSection Scores(ModelComparison comparison)
    {
        var (first, second) = (comparison.First, comparison.Second);
        return new ReportSection(
            $"A: {first.Model}, B: {second.Model}, on {first.Data}: {Figures.Count(first.Scores.Rows)} rows",
            Tables.Of(
                ["macro-F1"],
                ["A", "95 % interval", "B", "95 % interval", "B - A", "95 % interval, paired"],
                [
                    Row("frames", first.Scores.FrameMacroF1, second.Scores.FrameMacroF1, comparison.FrameDifference),
                    Row("sentiments", first.Scores.SentimentMacroF1, second.Scores.SentimentMacroF1, comparison.SentimentDifference),
                ]));
    }

    private static string[] Row(string name, Estimate first, Estimate second, Estimate difference) =>
    [
        name,
        Figures.Score(first.Value),
        Figures.Interval(first),
        Figures.Score(second.Value),
        Figures.Interval(second),
        Figures.Signed(difference.Value),
        $"{Figures.Signed(difference.Low)} to {Figures.Signed(difference.High)}",
    ];

    private static ReportSection Test(ModelComparison comparison) => new(
        "McNemar's test: rows that only one of them reads right",
        Tables.Of(
            ["labels"],
            ["only A", "only B", "p"],
            [Row("frames", comparison.FrameTest), Row("sentiments", comparison.SentimentTest)]));

    private static string[] Row(string name, McNemarTest test) =>
        [name, Figures.Count(test.OnlyFirstRight), Figures.Count(test.OnlySecondRight), Figures.Score(test.PValue)];

    private static ReportSection Flips(ModelComparison comparison, int most)
    {
        var frames = comparison.Flips.Where(flip => flip.IsOfFrame).ToList();
        var shown = frames.Count > most ? $", the first {Figures.Count(most)} (see more with --flips)" : "";
        return new ReportSection(
            $"Sentences whose frame flips: {Figures.Count(frames.Count)}{shown}; sentiment alone: {Figures.Count(comparison.Flips.Count - frames.Count)}",
            Tables.WithText(
                ["place", "labelled", "A", "B"],
                "sentence",
                frames.Take(most).Select(flip => (string[])
                    [Places.Of(flip.Row), flip.Row.Frame.Name, flip.First.Frame.Name, flip.Second.Frame.Name, flip.Row.Text])));
    }
}
