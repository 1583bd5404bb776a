using System.CommandLine;
using FramingKit.Cli.Pictures;
using ScottPlot;

namespace FramingKit.Cli.Commands;

/// <summary>The options <c>--png</c> and <c>--svg</c>.</summary>
internal sealed class PictureOptions
{
    private readonly Option<string?> _png;
    private readonly Option<string?> _svg;

    public PictureOptions(string what)
    {
        _png = new Option<string?>("--png") { Description = $"Also draw {what}, as a PNG file.", HelpName = "PATH" };
        _svg = new Option<string?>("--svg") { Description = "The same as an SVG file.", HelpName = "PATH" };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_png);
        command.Options.Add(_svg);
    }

    /// <summary>Draws what was asked for; <paramref name="plots"/> is called only then.</summary>
    public void Write(ParseResult arguments, Func<IReadOnlyList<Action<Plot>>> plots)
    {
        if (arguments.GetValue(_png) is { } png)
        {
            PictureFile.WritePng(png, plots());
        }

        if (arguments.GetValue(_svg) is { } svg)
        {
            PictureFile.WriteSvg(svg, plots());
        }
    }
}
