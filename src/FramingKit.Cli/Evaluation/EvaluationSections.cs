using FramingKit.Cli.Output;
using FramingKit.ML;

namespace FramingKit.Cli.Evaluation;

/// <summary>An evaluation as sections; every format for people shows the same ones.</summary>
internal static class EvaluationSections
{
    public static IReadOnlyList<ReportSection> Of(EvaluationReport report) =>
    [
        Totals(report),
        Labels("Frames", report.Scores.Frames),
        Labels("Sentiments", report.Scores.Sentiments),
        Confusion("Frames", [.. report.Frames.Select(frame => frame.Name)], report.FrameConfusion),
        Confusion("Sentiments", [.. report.Sentiments.Select(sentiment => $"{sentiment}")], report.SentimentConfusion),
        Coverage(report.Coverage),
    ];

    private static ReportSection Totals(EvaluationReport report) => new(
        $"{report.Model} on {report.Data}: {Figures.Count(report.Scores.Rows)} rows",
        Tables.Of(
            ["figure"],
            ["value", "95 % interval"],
            [
                Estimated("frame macro-F1", report.Scores.FrameMacroF1),
                Estimated("frame accuracy", report.FrameAccuracy),
                Estimated("sentiment macro-F1", report.Scores.SentimentMacroF1),
                Estimated("sentiment accuracy", report.SentimentAccuracy),
                ["frame calibration error", Figures.Score(report.Scores.FrameCalibrationError), ""],
                ["sentiment calibration error", Figures.Score(report.SentimentCalibrationError), ""],
            ]));

    public static ReportSection Of(RobustnessReport report) => new(
        "Robustness: sentences whose frame moved",
        Tables.Of(
            ["change"],
            ["changed", "moved", "share of all"],
            [
                [
                    "countries, peoples, capitals and leaders exchanged",
                    Figures.Count(report.Swapped), Figures.Count(report.MovedByActorSwap), Figures.Percent(report.ActorSwapShare),
                ],
                [
                    "put between quotation marks",
                    Figures.Count(report.Rows), Figures.Count(report.MovedByQuoting), Figures.Percent(report.QuotingShare),
                ],
            ]));

    private static string[] Estimated(string name, Estimate estimate) =>
        [name, Figures.Score(estimate.Value), Figures.Interval(estimate)];

    private static ReportSection Labels(string title, IReadOnlyList<LabelScore> scores) => new(
        title,
        Tables.Of(
            ["label"],
            ["precision", "recall", "F1", "support"],
            scores.Select(score => (string[])
            [
                score.Label,
                Figures.Score(score.Precision),
                Figures.Score(score.Recall),
                Figures.Score(score.F1),
                Figures.Count(score.Support),
            ])));

    private static ReportSection Confusion(string kind, IReadOnlyList<string> labels, ConfusionMatrix confusion) => new(
        $"{kind}: gold (rows) against predicted (columns)",
        Tables.Of(
            ["gold"],
            labels,
            labels.Select((label, gold) => (string[])
                [label, .. labels.Select((_, predicted) => Figures.Count(confusion[gold, predicted]))])));

    private static ReportSection Coverage(IReadOnlyList<CoveragePoint> coverage) => new(
        "Frames when the least certain rows are left open",
        Tables.Of(
            [],
            ["left open", "accuracy", "macro-F1"],
            coverage.Select(point => (string[])
                [Figures.Percent(point.LeftOpen), Figures.Score(point.Accuracy), Figures.Score(point.MacroF1)])));
}
