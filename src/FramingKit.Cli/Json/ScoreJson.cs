using System.Text.Json;

namespace FramingKit.Cli.Json;

/// <summary>Scores, alike wherever they are told.</summary>
internal static class ScoreJson
{
    public static void WriteEstimate(Utf8JsonWriter json, string name, Estimate estimate)
    {
        json.WriteStartObject(name);
        json.WriteNumber("value", estimate.Value);
        json.WriteNumber("low", estimate.Low);
        json.WriteNumber("high", estimate.High);
        json.WriteEndObject();
    }

    public static void WriteLabels(Utf8JsonWriter json, IReadOnlyList<LabelScore> scores)
    {
        json.WriteStartArray("labels");
        foreach (var score in scores)
        {
            json.WriteStartObject();
            json.WriteString("label", score.Label);
            json.WriteNumber("precision", score.Precision);
            json.WriteNumber("recall", score.Recall);
            json.WriteNumber("f1", score.F1);
            json.WriteNumber("support", score.Support);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
