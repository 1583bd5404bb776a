using System.Text.Json;
using FramingKit.ML;

namespace FramingKit.Cli.Json;

/// <summary>The document of <c>framing evaluate --format json</c>.</summary>
internal static class EvaluationJson
{
    public static string Render(EvaluationReport report, RobustnessReport robustness) => JsonText.Indented(json =>
    {
        json.WriteNumber("schema", JsonText.Schema);
        json.WriteString("model", report.Model);
        json.WriteString("data", report.Data);
        json.WriteNumber("rows", report.Scores.Rows);
        WriteFrames(json, report);
        WriteSentiments(json, report);
        WriteReliability(json, report.Reliability);
        WriteCoverage(json, report.Coverage);
        WriteRobustness(json, robustness);
    });

    private static void WriteRobustness(Utf8JsonWriter json, RobustnessReport report)
    {
        json.WriteStartObject("robustness");
        json.WriteNumber("actorsExchanged", report.Swapped);
        json.WriteNumber("movedByActorSwap", report.MovedByActorSwap);
        json.WriteNumber("movedByQuoting", report.MovedByQuoting);
        json.WriteEndObject();
    }

    private static void WriteFrames(Utf8JsonWriter json, EvaluationReport report)
    {
        json.WriteStartObject("frames");
        ScoreJson.WriteEstimate(json, "macroF1", report.Scores.FrameMacroF1);
        ScoreJson.WriteEstimate(json, "accuracy", report.FrameAccuracy);
        json.WriteNumber("calibrationError", report.Scores.FrameCalibrationError);
        ScoreJson.WriteLabels(json, report.Scores.Frames);
        WriteConfusion(json, report.FrameConfusion);
        json.WriteEndObject();
    }

    private static void WriteSentiments(Utf8JsonWriter json, EvaluationReport report)
    {
        json.WriteStartObject("sentiments");
        ScoreJson.WriteEstimate(json, "macroF1", report.Scores.SentimentMacroF1);
        ScoreJson.WriteEstimate(json, "accuracy", report.SentimentAccuracy);
        json.WriteNumber("calibrationError", report.SentimentCalibrationError);
        ScoreJson.WriteLabels(json, report.Scores.Sentiments);
        WriteConfusion(json, report.SentimentConfusion);
        json.WriteEndObject();
    }

    /// <summary>Writes a row for each gold label, a column for each predicted one, in the order of <c>labels</c>.</summary>
    private static void WriteConfusion(Utf8JsonWriter json, ConfusionMatrix confusion)
    {
        json.WriteStartArray("confusion");
        for (var gold = 0; gold < confusion.LabelCount; gold++)
        {
            json.WriteStartArray();
            for (var predicted = 0; predicted < confusion.LabelCount; predicted++)
            {
                json.WriteNumberValue(confusion[gold, predicted]);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteReliability(Utf8JsonWriter json, IReadOnlyList<ReliabilityBin> bins)
    {
        json.WriteStartArray("reliability");
        foreach (var bin in bins)
        {
            json.WriteStartObject();
            json.WriteNumber("confidence", bin.Confidence);
            json.WriteNumber("accuracy", bin.Accuracy);
            json.WriteNumber("rows", bin.Rows);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCoverage(Utf8JsonWriter json, IReadOnlyList<CoveragePoint> coverage)
    {
        json.WriteStartArray("coverage");
        foreach (var point in coverage)
        {
            json.WriteStartObject();
            json.WriteNumber("leftOpen", point.LeftOpen);
            json.WriteNumber("accuracy", point.Accuracy);
            json.WriteNumber("macroF1", point.MacroF1);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
