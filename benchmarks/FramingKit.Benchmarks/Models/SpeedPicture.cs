using System.Globalization;
using ScottPlot;
using PlotStyle = FramingKit.Cli.Pictures.PlotStyle;

namespace FramingKit.Benchmarks;

/// <summary>The picture of all models: how well each reads against how fast, the best of both in the upper right.</summary>
internal static class SpeedPicture
{
    private const float MarkerSize = 12;

    /// <summary>Over so many powers of ten the ticks between them would run into each other.</summary>
    private const double MostPowersWithSteps = 2.5;

    public static IReadOnlyList<Action<Plot>> Create(IReadOnlyList<SpeedAndQuality> models) => [plot => Draw(plot, models)];

    private static void Draw(Plot plot, IReadOnlyList<SpeedAndQuality> models)
    {
        PlotStyle.Apply(plot, "Held-out macro-F1 against speed", "sentences per second, one thread", "macro-F1 of frames, with its 95 % interval");
        for (var place = 0; place < models.Count; place++)
        {
            Add(plot, models[place], PlotStyle.Of(place));
        }

        var highest = models.Max(model => Math.Log10(model.SentencesPerSecond));
        var lowest = models.Min(model => Math.Log10(model.SentencesPerSecond));
        double[] speeds = [.. Ticks(highest - lowest > MostPowersWithSteps ? [1] : [1, 2, 5]).Where(tick => Math.Log10(tick) >= lowest - 0.5 && Math.Log10(tick) <= highest + 0.5)];
        plot.Axes.Bottom.SetTicks([.. speeds.Select(Math.Log10)], [.. speeds.Select(speed => speed.ToString("n0", CultureInfo.InvariantCulture))]);
        plot.Axes.SetLimits(lowest - 0.25, highest + 0.45, 0.5, 0.9);
    }

    private static void Add(Plot plot, SpeedAndQuality model, Color color)
    {
        var (x, y) = (Math.Log10(model.SentencesPerSecond), model.MacroF1.Value);
        var interval = plot.Add.Line(x, model.MacroF1.Low, x, model.MacroF1.High);
        interval.LineWidth = PlotStyle.LineWidth;
        interval.LineColor = color;
        plot.Add.Marker(x, y, MarkerShape.FilledCircle, MarkerSize, color);
        var label = plot.Add.Text(model.Name, x, y);
        label.LabelFontName = plot.Axes.Bottom.Label.FontName;
        label.LabelFontSize = PlotStyle.FontSize;
        label.LabelFontColor = color;
        label.LabelAlignment = Alignment.MiddleLeft;
        label.OffsetX = MarkerSize;
    }

    private static IEnumerable<double> Ticks(double[] steps) =>
        Enumerable.Range(1, 7).SelectMany(power => steps.Select(step => step * Math.Pow(10, power)));
}
