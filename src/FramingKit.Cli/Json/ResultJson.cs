using System.Text.Json;

namespace FramingKit.Cli.Json;

/// <summary>The members that a result, its evidence and its model have in every document.</summary>
internal static class ResultJson
{
    public static void WriteResult(Utf8JsonWriter json, FramingResult result)
    {
        json.WriteString("frame", result.Frame.Name);
        json.WriteString("secondary", result.Secondary?.Name);
        json.WriteString("sentiment", $"{result.Sentiment}");
        json.WriteStartObject("frames");
        foreach (var (frame, probability) in result.Frames)
        {
            json.WriteNumber(frame.Name, probability);
        }

        json.WriteEndObject();
        json.WriteStartObject("sentiments");
        foreach (var (sentiment, probability) in result.Sentiments)
        {
            json.WriteNumber($"{sentiment}", probability);
        }

        json.WriteEndObject();
        json.WriteBoolean("uncertain", result.IsUncertain);
    }

    public static void WriteEvidence(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence)
    {
        json.WriteStartArray("evidence");
        foreach (var (start, end, weight) in evidence)
        {
            json.WriteStartObject();
            json.WriteNumber("start", start);
            json.WriteNumber("end", end);
            json.WriteNumber("weight", weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteModel(Utf8JsonWriter json, ModelCard card)
    {
        json.WriteStartObject("model");
        json.WriteString("name", card.Name);
        json.WriteString("language", card.Language);
        json.WriteString("trainer", card.Trainer);
        json.WriteString("dataHash", card.DataHash);
        json.WriteStartObject("tiers");
        foreach (var frame in card.Frames)
        {
            json.WriteString(frame.Name, $"{card.TierOf(frame)}");
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
