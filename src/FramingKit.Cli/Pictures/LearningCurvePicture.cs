using FramingKit.ML;
using ScottPlot;

namespace FramingKit.Cli.Pictures;

/// <summary>The picture of a learning curve: macro-F1 and the F1 of each frame against the number of rows.</summary>
internal static class LearningCurvePicture
{
    public static IReadOnlyList<Action<Plot>> Create(LearningCurve curve) => [plot => Draw(plot, curve)];

    private static void Draw(Plot plot, LearningCurve curve)
    {
        var rows = curve.Points.Select(point => Math.Log2(point.Rows)).ToArray();
        Add("macro-F1", [.. curve.Points.Select(point => point.MacroF1)], PlotStyle.LineWidth * 2);
        for (var place = 0; place < curve.Frames.Count; place++)
        {
            Add(curve.Frames[place].Name, [.. curve.Points.Select(point => point.FrameF1[place])], PlotStyle.LineWidth);
        }

        plot.Axes.Bottom.SetTicks(rows, [.. curve.Points.Select(point => Output.Figures.Count(point.Rows))]);
        plot.Axes.SetLimitsY(0, 1.02);
        plot.ShowLegend(Alignment.LowerRight);
        PlotStyle.Apply(plot, "Learning curve of the frames", "rows learned from", "F1 on other rows");

        void Add(string name, double[] scores, float width)
        {
            var line = plot.Add.Scatter(rows, scores);
            line.LegendText = name;
            line.LineWidth = width;
            line.Color = PlotStyle.Of(plot.PlottableList.Count - 1);
        }
    }
}
