using FramingKit.Cli.Output;
using FramingKit.ML;
using ScottPlot;

namespace FramingKit.Cli.Pictures;

/// <summary>A confusion matrix: the darker a cell, the larger its share of the rows with that gold label.</summary>
internal static class ConfusionPlot
{
    private const double Dark = 0.5;

    public static void Draw(Plot plot, string title, IReadOnlyList<string> labels, ConfusionMatrix confusion)
    {
        for (var gold = 0; gold < labels.Count; gold++)
        {
            for (var predicted = 0; predicted < labels.Count; predicted++)
            {
                AddCell(plot, predicted, labels.Count - 1 - gold, confusion[gold, predicted], confusion.Gold(gold));
            }
        }

        var places = labels.Select((_, place) => (double)place).ToArray();
        plot.Axes.Bottom.SetTicks(places, [.. labels]);
        plot.Axes.Left.SetTicks(places, [.. labels.Reverse()]);
        plot.Axes.SetLimits(-0.5, labels.Count - 0.5, -0.5, labels.Count - 0.5);
        plot.HideGrid();
        PlotStyle.Apply(plot, title, "read as", "labelled");
    }

    private static void AddCell(Plot plot, int x, int y, int count, int all)
    {
        var share = all == 0 ? 0 : count / (double)all;
        var cell = plot.Add.Rectangle(x - 0.5, x + 0.5, y - 0.5, y + 0.5);
        cell.FillColor = PlotStyle.Blue.WithAlpha(share);
        cell.LineColor = Colors.White;
        var text = plot.Add.Text(all == 0 ? "" : $"{Figures.Count(count)}\n{Figures.Percent((float)share)}", x, y);
        text.LabelAlignment = Alignment.MiddleCenter;
        text.LabelFontColor = share > Dark ? Colors.White : Colors.Black;
        text.LabelFontSize = PlotStyle.FontSize;
    }
}
