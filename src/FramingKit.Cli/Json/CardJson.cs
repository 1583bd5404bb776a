using System.Text.Json;

namespace FramingKit.Cli.Json;

/// <summary>The model as the foot of the report shows it: what it is, how good, and what it can't do.</summary>
internal static class CardJson
{
    public static void Write(Utf8JsonWriter json, ModelCard card)
    {
        json.WriteStartObject("model");
        json.WriteString("name", card.Name);
        json.WriteString("language", card.Language);
        json.WriteString("trainer", card.Trainer);
        json.WriteString("dataHash", card.DataHash);
        json.WriteNumber("trainingRows", card.TrainingRowCount);
        json.WriteString("intendedUse", card.IntendedUse);
        json.WriteStartObject("tiers");
        foreach (var frame in card.Frames)
        {
            json.WriteString(frame.Name, $"{card.TierOf(frame)}");
        }

        json.WriteEndObject();
        json.WriteStartObject("scores");
        foreach (var (data, scores) in card.Scores)
        {
            WriteScores(json, data, scores);
        }

        json.WriteEndObject();
        WriteTexts(json, "limits", card.Limits);
        WriteTexts(json, "notes", card.Notes);
        json.WriteEndObject();
    }

    private static void WriteScores(Utf8JsonWriter json, string data, ModelScores scores)
    {
        json.WriteStartObject(data);
        json.WriteNumber("rows", scores.Rows);
        ScoreJson.WriteEstimate(json, "macroF1", scores.FrameMacroF1);
        ScoreJson.WriteLabels(json, scores.Frames);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
