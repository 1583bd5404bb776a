using System.Globalization;
using System.Text;

namespace FramingKit.ML;

/// <summary>Writes an evaluation as plain, aligned text.</summary>
internal static class EvaluationText
{
    private const int LabelWidth = 14;
    private const int NumberWidth = 10;

    private static readonly string[] _scoreTitles = ["precision", "recall", "F1", "rows"];

    public static string Write(EvaluationReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{report.Model} on {report.Data}, {report.Scores.Rows} rows (with 95 % bootstrap intervals)\n");
        WriteKind(text, "Frames", report.Scores.FrameMacroF1, report.FrameAccuracy, report.Scores.FrameCalibrationError);
        WriteLabels(text, report.Scores.Frames, report.FrameConfusion);
        text.Append("  frames when the least certain are left open:");
        foreach (var point in report.Coverage)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {point.LeftOpen:p0}: accuracy {point.Accuracy:f3}, macro-F1 {point.MacroF1:f3};");
        }

        text.Append('\n');
        WriteKind(text, "Sentiments", report.Scores.SentimentMacroF1, report.SentimentAccuracy, report.SentimentCalibrationError);
        WriteLabels(text, report.Scores.Sentiments, report.SentimentConfusion);
        return text.ToString();
    }

    private static void WriteKind(StringBuilder text, string kind, Estimate macroF1, Estimate accuracy, float calibrationError) => text.Append(
        CultureInfo.InvariantCulture,
        $"{kind}: macro-F1 {macroF1}, accuracy {accuracy}, expected calibration error {calibrationError:f3}\n");

    private static void WriteLabels(StringBuilder text, IReadOnlyList<LabelScore> labels, ConfusionMatrix confusion)
    {
        text.Append("  ").Append("".PadRight(LabelWidth));
        foreach (var title in _scoreTitles.Concat(labels.Select(label => $"→{label.Label}")))
        {
            text.Append(title.PadLeft(Math.Max(NumberWidth, title.Length + 1)));
        }

        text.Append('\n');
        for (var gold = 0; gold < labels.Count; gold++)
        {
            var label = labels[gold];
            text.Append(CultureInfo.InvariantCulture, $"  {label.Label.PadRight(LabelWidth)}{label.Precision,NumberWidth:f3}{label.Recall,NumberWidth:f3}{label.F1,NumberWidth:f3}{label.Support,NumberWidth}");
            for (var predicted = 0; predicted < labels.Count; predicted++)
            {
                var count = confusion[gold, predicted].ToString(CultureInfo.InvariantCulture);
                text.Append(count.PadLeft(Math.Max(NumberWidth, labels[predicted].Label.Length + 2)));
            }

            text.Append('\n');
        }
    }
}
