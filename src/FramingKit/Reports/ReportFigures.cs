using System.Globalization;

namespace FramingKit.Reports;

/// <summary>Figures and signs as the report shows them, alike in every culture.</summary>
internal static class ReportFigures
{
    public static string Percent(float share) => string.Create(CultureInfo.InvariantCulture, $"{Whole(share)} %");

    public static string Interval(Estimate share) => string.Create(CultureInfo.InvariantCulture, $"{Whole(share.Low)} to {Whole(share.High)} %");

    public static string Signed(float weight) => weight.ToString("+0.0;\u22120.0;0.0", CultureInfo.InvariantCulture);

    public static string Sign(Sentiment sentiment) => sentiment switch
    {
        Sentiment.Negative => "\u2212",
        Sentiment.Positive => "+",
        _ => "\u00B7",
    };

    public static string Name(Sentiment sentiment) => sentiment switch
    {
        Sentiment.Negative => "negative",
        Sentiment.Positive => "positive",
        _ => "neutral",
    };

    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static int Whole(float share) => (int)MathF.Round(100 * share);
}
