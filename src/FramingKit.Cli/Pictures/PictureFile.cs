using FramingKit.ML;
using ScottPlot;
using SkiaSharp;

namespace FramingKit.Cli.Pictures;

/// <summary>Draws plots side by side, two in a row, into one file.</summary>
internal static class PictureFile
{
    private const int PlotWidth = 640;
    private const int PlotHeight = 480;
    private const int MostInRow = 2;

    public static void WritePng(string path, IReadOnlyList<Action<Plot>> plots)
    {
        var (width, height) = SizeOf(plots);
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        Draw(surface.Canvas, plots);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        AtomicFile.Write(path, data.SaveTo);
    }

    public static void WriteSvg(string path, IReadOnlyList<Action<Plot>> plots)
    {
        var (width, height) = SizeOf(plots);
        AtomicFile.Write(path, stream =>
        {
            using var svg = new MemoryStream();
            using (var canvas = SKSvgCanvas.Create(SKRect.Create(width, height), svg))
            {
                Draw(canvas, plots);
            }

            svg.Position = 0;
            svg.CopyTo(stream);
        });
    }

    private static (int Width, int Height) SizeOf(IReadOnlyList<Action<Plot>> plots)
    {
        var columns = Math.Min(MostInRow, plots.Count);
        return (columns * PlotWidth, (plots.Count + columns - 1) / columns * PlotHeight);
    }

    private static void Draw(SKCanvas canvas, IReadOnlyList<Action<Plot>> plots)
    {
        canvas.Clear(SKColors.White);
        for (var place = 0; place < plots.Count; place++)
        {
            var (left, top) = (place % MostInRow * PlotWidth, place / MostInRow * PlotHeight);
            using var plot = new Plot();
            plots[place](plot);
            canvas.Save();
            canvas.ClipRect(SKRect.Create(left, top, PlotWidth, PlotHeight)); // a plot begins by clearing the whole canvas
            plot.Render(canvas, new PixelRect(left, left + PlotWidth, top + PlotHeight, top));
            canvas.Restore();
        }
    }
}
