using System.Globalization;

namespace FramingKit.Cli.Output;

/// <summary>Numbers as people read them, alike in every culture.</summary>
internal static class Figures
{
    private const char Block = '█';

    public static string Probability(float value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Score(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Signed(float value) => value.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture);

    public static string Percent(float value) => (100 * value).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    public static string WholePercent(float value) => $"{Whole(value)} %";

    public static string PercentInterval(Estimate share) => $"{Whole(share.Low)} to {Whole(share.High)} %";

    public static string Count(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Interval(Estimate estimate) => $"{Score(estimate.Low)} to {Score(estimate.High)}";

    /// <summary>Draws a bar; anything but nothing gets at least one block.</summary>
    public static string Bar(float value, float largest, int width) => value == 0 || largest == 0
        ? ""
        : new string(Block, Math.Max(1, (int)MathF.Round(width * MathF.Abs(value / largest))));

    private static string Whole(float share) => MathF.Round(100 * share).ToString("0", CultureInfo.InvariantCulture);
}
