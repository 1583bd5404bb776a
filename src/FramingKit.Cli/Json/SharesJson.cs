using System.Text.Json;
using FramingKit.Articles;

namespace FramingKit.Cli.Json;

/// <summary>Shares with their intervals.</summary>
internal static class SharesJson
{
    private const int Decimals = 4;

    public static void Write(Utf8JsonWriter json, FrameShares shares)
    {
        json.WriteStartObject("shares");
        foreach (var share in shares.Frames)
        {
            json.WriteStartObject(share.Frame.Name);
            WriteEstimate(json, share.Share);
            json.WriteNumber("sentences", share.Sentences);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteString("sharesCorrectedBy", shares.CorrectedBy);
    }

    public static void WriteEstimate(Utf8JsonWriter json, Estimate estimate)
    {
        json.WriteNumber("share", Rounded(estimate.Value));
        json.WriteNumber("low", Rounded(estimate.Low));
        json.WriteNumber("high", Rounded(estimate.High));
    }

    // More digits would say more than 1,000 draws know.
    private static decimal Rounded(float share) => decimal.Round((decimal)share, Decimals);
}
