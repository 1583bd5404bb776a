using FramingKit.Cli.Output;
using FramingKit.ML;
using ScottPlot;

namespace FramingKit.Cli.Pictures;

/// <summary>The picture of an evaluation: both confusion matrices, the reliability diagram and the coverage curve.</summary>
internal static class EvaluationPicture
{
    private const float LargestMark = 18;
    private const float SmallestMark = 5;

    public static IReadOnlyList<Action<Plot>> Create(EvaluationReport report) =>
    [
        plot => ConfusionPlot.Draw(
            plot,
            $"Frames: {report.Model} on {report.Data}, {Figures.Count(report.Scores.Rows)} rows",
            [.. report.Frames.Select(frame => frame.Name)],
            report.FrameConfusion),
        plot => ConfusionPlot.Draw(plot, "Sentiments", [.. report.Sentiments.Select(sentiment => $"{sentiment}")], report.SentimentConfusion),
        plot => DrawReliability(plot, report),
        plot => DrawCoverage(plot, report),
    ];

    private static void DrawReliability(Plot plot, EvaluationReport report)
    {
        var ideal = plot.Add.Line(0, 0, 1, 1);
        ideal.LineColor = Colors.Gray;
        ideal.LinePattern = LinePattern.Dashed;
        var line = plot.Add.ScatterLine(
            report.Reliability.Select(bin => (double)bin.Confidence).ToArray(), report.Reliability.Select(bin => (double)bin.Accuracy).ToArray());
        line.Color = PlotStyle.Blue;
        var most = report.Reliability.Max(bin => bin.Rows);
        foreach (var bin in report.Reliability)
        {
            var size = Math.Max(SmallestMark, LargestMark * MathF.Sqrt(bin.Rows / (float)most));
            plot.Add.Marker(bin.Confidence, bin.Accuracy, MarkerShape.FilledCircle, size, PlotStyle.Blue);
        }

        plot.Axes.SetLimits(0, 1.02, 0, 1.02);
        PlotStyle.Apply(
            plot,
            $"Reliability of the frames: calibration error {Figures.Score(report.Scores.FrameCalibrationError)}",
            "mean probability of the frame that was read (larger mark: more rows)",
            "share that was right");
    }

    private static void DrawCoverage(Plot plot, EvaluationReport report)
    {
        var leftOpen = report.Coverage.Select(point => 100.0 * point.LeftOpen).ToArray();
        Add("accuracy", [.. report.Coverage.Select(point => (double)point.Accuracy)]);
        Add("macro-F1", [.. report.Coverage.Select(point => (double)point.MacroF1)]);
        plot.Axes.SetLimits(-1, leftOpen[^1] + 1, 0, 1.02);
        plot.ShowLegend(Alignment.LowerRight);
        PlotStyle.Apply(plot, "Frames when the least certain rows are left open", "% of rows left open", "score on the rest");

        void Add(string name, double[] scores)
        {
            var line = plot.Add.Scatter(leftOpen, scores);
            line.LegendText = name;
            line.LineWidth = PlotStyle.LineWidth;
            line.Color = PlotStyle.Of(plot.PlottableList.Count - 1);
        }
    }
}
