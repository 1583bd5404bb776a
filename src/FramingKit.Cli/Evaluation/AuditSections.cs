using FramingKit.Cli.Output;
using FramingKit.ML;

namespace FramingKit.Cli.Evaluation;

/// <summary>An audit as sections.</summary>
internal static class AuditSections
{
    public static IEnumerable<ReportSection> Of(AuditReport report, int most)
    {
        yield return Format(report, most);
        yield return Duplicates(report, most);
        if (report.Agreement is { } agreement)
        {
            yield return Agreement(agreement);
        }

        foreach (var leak in report.Leaks)
        {
            yield return Leak(leak);
        }

        if (report.LearningCurve is { } curve)
        {
            yield return Suspects(report.Suspects, most);
            yield return Curve(curve);
        }
        else if (report.NotTrained is { } reason)
        {
            yield return new ReportSection($"No model could be trained: {reason}", Tables.Of([], [], []));
        }
    }

    private static ReportSection Format(AuditReport report, int most) => new(
        $"{Figures.Count(report.Rows)} good rows; rows that break the format: {Figures.Count(report.FormatErrors.Count)}{First(report.FormatErrors.Count, most)}",
        Tables.WithText([], "error", report.FormatErrors.Take(most).Select(error => (string[])[error.Message])));

    private static ReportSection Duplicates(AuditReport report, int most)
    {
        var (all, crossing) = (report.Duplicates, report.Duplicates.Count(pair => pair.CrossesSplits));
        return new ReportSection(
            $"Duplicates: {Figures.Count(all.Count)} {(all.Count == 1 ? "pair" : "pairs")}{First(all.Count, most)}, {Figures.Count(crossing)} of them across groups or with held-out rows",
            Tables.WithText(
                ["alike", "first", "second", "splits", "labels"],
                "text",
                all.Take(most).Select(pair => (string[])
                [
                    Figures.Percent((float)pair.Similarity),
                    Places.Of(pair.First),
                    Places.Of(pair.Second),
                    pair.CrossesSplits ? "across" : "within",
                    pair.HasSameLabels ? "same" : "differ",
                    pair.First.Text,
                ])));
    }

    private static ReportSection Agreement(CoderAgreement agreement) => new(
        "Agreement of two coders",
        Tables.Of(
            ["labels"],
            ["rows", "agreed", "Cohen's kappa", "Krippendorff's alpha", "Gwet's AC1"],
            new[] { ("frames", agreement.Frames), ("sentiments", agreement.Sentiments) }
                .Concat(agreement.EachFrame.Select(frame => (frame.Key, (AgreementScores?)frame.Value)))
                .Where(item => item.Item2 is not null)
                .Select(item => Row(item.Item1, item.Item2!.Value))));

    private static string[] Row(string name, AgreementScores scores) =>
    [
        name, Figures.Count(scores.Rows), Figures.Percent((float)scores.Observed),
        Figures.Score(scores.Kappa), Figures.Score(scores.Alpha), Figures.Score(scores.Ac1),
    ];

    private static ReportSection Leak(LabelLeak leak) => new(
        $"Does the {leak.By} give the {leak.Label} away? Cramér's V {Figures.Score(leak.CramersV)}{(leak.CramersV >= AuditReport.StrongLeak ? ": yes" : "")}",
        Tables.Of(
            [leak.By],
            leak.Labels,
            leak.Counts.Select(count => (string[])[count.Name, .. count.Rows.Select(rows => Figures.Count(rows))])));

    private static ReportSection Suspects(IReadOnlyList<SuspectLabel> suspects, int most) => new(
        $"Labels that a model which had not seen them doubts: {Figures.Count(suspects.Count)}{First(suspects.Count, most)}",
        Tables.WithText(
            ["doubt", "place", "label", "given", "suggested"],
            "sentence",
            suspects.Take(most).Select(suspect => (string[])
                [Figures.Probability(suspect.Doubt), Places.Of(suspect.Row), suspect.Kind, suspect.Given, suspect.Suggested, suspect.Row.Text])));

    private static ReportSection Curve(LearningCurve curve) => new(
        $"Learning curve: {curve.Advice}",
        Tables.Of(
            [],
            ["rows", "macro-F1", .. curve.Frames.Select(frame => frame.Name)],
            curve.Points.Select(point => (string[])
                [Figures.Count(point.Rows), Figures.Score(point.MacroF1), .. point.FrameF1.Select(score => Figures.Score(score))])));

    private static string First(int count, int most) => count > most ? $", the first {Figures.Count(most)} (see more with --top)" : "";
}
