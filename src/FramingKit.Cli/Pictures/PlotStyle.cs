using ScottPlot;
using SkiaSharp;

namespace FramingKit.Cli.Pictures;

/// <summary>What all plots look like.</summary>
internal static class PlotStyle
{
    public const float FontSize = 13;
    public const float LineWidth = 2;

    /// <summary>Colours that are told apart by people who see few of them (Okabe and Ito, 2008).</summary>
    private static readonly Color[] _palette =
    [
        Color.FromHex("#0072B2"), Color.FromHex("#D55E00"), Color.FromHex("#009E73"), Color.FromHex("#CC79A7"),
        Color.FromHex("#E69F00"), Color.FromHex("#56B4E9"), Color.FromHex("#000000"),
    ];

    private static readonly string[] _fonts = ["Open Sans", "DejaVu Sans", "Liberation Sans", "Segoe UI", "Helvetica", "Arial"];

    private static readonly Lazy<string> _font = new(() =>
        _fonts.FirstOrDefault(SKFontManager.Default.FontFamilies.Contains) ?? Fonts.Default);

    public static Color Blue => _palette[0];

    public static Color Of(int place) => _palette[place % _palette.Length];

    public static void Apply(Plot plot, string title, string x, string y)
    {
        plot.Font.Set(_font.Value);
        plot.FigureBackground.Color = Colors.White;
        plot.Title(title, FontSize + 2);
        plot.XLabel(x, FontSize);
        plot.YLabel(y, FontSize);
        plot.Axes.Bottom.TickLabelStyle.FontSize = FontSize;
        plot.Axes.Left.TickLabelStyle.FontSize = FontSize;
    }
}
