using System.Xml.Linq;
using FramingKit.Cli.Pictures;
using FramingKit.ML;

namespace FramingKit.Cli.Tests.Pictures;

public sealed class PictureTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("framing-cli-").FullName;

    [Fact]
    public async Task Evaluate_WithPictures_WritesAPngAndAnSvgThatNamesTheFrames()
    {
        using var file = new TemporaryFile("data.csv", "text,frame,sentiment\nThey bowed.,Submission,Negative\nIt rained.,None,Neutral\n");
        var (png, svg) = (Path.Combine(_folder, "a.png"), Path.Combine(_folder, "a.svg"));

        var run = await ToolRun.OfAsync("evaluate", "default", file.Path, "--png", png, "--svg", svg);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await File.ReadAllBytesAsync(png)).Take(4));
        Assert.True(new FileInfo(png).Length > 10_000);
        var texts = XDocument.Load(svg).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value.Trim()).ToList();
        Assert.Contains("Submission", texts);
        Assert.Contains(texts, text => text.StartsWith("Reliability of the frames", StringComparison.Ordinal));
    }

    [Fact]
    public void WritePng_LearningCurve_DrawsOnWhite()
    {
        var curve = new LearningCurve
        {
            Frames = [Frame.None, Frame.Submission],
            Points = [new LearningPoint(100, 0.5, [50, 50], [0.6, 0.4]), new LearningPoint(200, 0.6, [100, 100], [0.7, 0.5])],
        };
        var path = Path.Combine(_folder, "curve.png");

        PictureFile.WritePng(path, LearningCurvePicture.Create(curve));

        using var drawn = SkiaSharp.SKBitmap.Decode(path);
        Assert.Equal((640, 480), (drawn.Width, drawn.Height));
        Assert.Equal(SkiaSharp.SKColors.White, drawn.GetPixel(1, 1));
        Assert.True(drawn.Pixels.Distinct().Take(5).Count() == 5, "nothing was drawn");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
