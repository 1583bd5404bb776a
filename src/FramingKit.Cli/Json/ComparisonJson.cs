using System.Text.Json;
using FramingKit.ML;

namespace FramingKit.Cli.Json;

/// <summary>The document of <c>framing compare --format json</c>.</summary>
internal static class ComparisonJson
{
    public static string Render(ModelComparison comparison) => JsonText.Indented(json =>
    {
        json.WriteNumber("schema", JsonText.Schema);
        json.WriteString("data", comparison.First.Data);
        json.WriteNumber("rows", comparison.First.Scores.Rows);
        WriteModel(json, "a", comparison.First);
        WriteModel(json, "b", comparison.Second);
        WriteKind(json, "frames", comparison.FrameDifference, comparison.FrameTest);
        WriteKind(json, "sentiments", comparison.SentimentDifference, comparison.SentimentTest);
        json.WriteStartArray("flips");
        foreach (var flip in comparison.Flips)
        {
            WriteFlip(json, flip);
        }

        json.WriteEndArray();
    });

    private static void WriteModel(Utf8JsonWriter json, string name, EvaluationReport report)
    {
        json.WriteStartObject(name);
        json.WriteString("model", report.Model);
        ScoreJson.WriteEstimate(json, "frameMacroF1", report.Scores.FrameMacroF1);
        ScoreJson.WriteEstimate(json, "sentimentMacroF1", report.Scores.SentimentMacroF1);
        json.WriteEndObject();
    }

    private static void WriteKind(Utf8JsonWriter json, string name, Estimate difference, McNemarTest test)
    {
        json.WriteStartObject(name);
        ScoreJson.WriteEstimate(json, "macroF1Difference", difference);
        json.WriteNumber("onlyA", test.OnlyFirstRight);
        json.WriteNumber("onlyB", test.OnlySecondRight);
        json.WriteNumber("mcNemarP", test.PValue);
        json.WriteEndObject();
    }

    private static void WriteFlip(Utf8JsonWriter json, LabelFlip flip)
    {
        json.WriteStartObject();
        JsonRow.Write(json, flip.Row);
        WriteResult(json, "a", flip.First);
        WriteResult(json, "b", flip.Second);
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, string name, FramingResult result)
    {
        json.WriteStartObject(name);
        json.WriteString("frame", result.Frame.Name);
        json.WriteString("sentiment", $"{result.Sentiment}");
        json.WriteEndObject();
    }
}
