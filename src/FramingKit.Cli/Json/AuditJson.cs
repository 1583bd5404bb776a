using System.Text.Json;
using FramingKit.ML;

namespace FramingKit.Cli.Json;

/// <summary>The document of <c>framing audit --format json</c>.</summary>
internal static class AuditJson
{
    public static string Render(AuditReport report) => JsonText.Indented(json =>
    {
        json.WriteNumber("schema", JsonText.Schema);
        json.WriteNumber("rows", report.Rows);
        Array(json, "formatErrors", report.FormatErrors, error =>
        {
            json.WriteString("path", error.Path);
            json.WriteNumber("line", error.Line);
            json.WriteString("column", error.Column);
            json.WriteString("message", error.Message);
        });
        Array(json, "duplicates", report.Duplicates, pair =>
        {
            json.WriteNumber("similarity", Math.Round(pair.Similarity, 4));
            json.WriteBoolean("crossesSplits", pair.CrossesSplits);
            json.WriteBoolean("sameLabels", pair.HasSameLabels);
            JsonRow.Write(json, "first", pair.First);
            JsonRow.Write(json, "second", pair.Second);
        });
        WriteAgreement(json, report.Agreement);
        Array(json, "leaks", report.Leaks, leak => WriteLeak(json, leak));
        Array(json, "suspects", report.Suspects, suspect =>
        {
            json.WriteString("kind", suspect.Kind);
            json.WriteString("given", suspect.Given);
            json.WriteNumber("givenProbability", suspect.GivenProbability);
            json.WriteString("suggested", suspect.Suggested);
            json.WriteNumber("suggestedProbability", suspect.SuggestedProbability);
            JsonRow.Write(json, "row", suspect.Row);
        });
        WriteCurve(json, report.LearningCurve);
        json.WriteString("notTrained", report.NotTrained);
    });

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAgreement(Utf8JsonWriter json, CoderAgreement? agreement)
    {
        if (agreement is null)
        {
            json.WriteNull("agreement");
            return;
        }

        json.WriteStartObject("agreement");
        WriteScores(json, "frames", agreement.Frames);
        WriteScores(json, "sentiments", agreement.Sentiments);
        json.WriteStartObject("eachFrame");
        foreach (var (name, scores) in agreement.EachFrame)
        {
            WriteScores(json, name, scores);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteScores(Utf8JsonWriter json, string name, AgreementScores? scores)
    {
        if (scores is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("rows", known.Rows);
        json.WriteNumber("agreed", known.Observed);
        json.WriteNumber("kappa", known.Kappa);
        json.WriteNumber("alpha", known.Alpha);
        json.WriteNumber("ac1", known.Ac1);
        json.WriteEndObject();
    }

    private static void WriteLeak(Utf8JsonWriter json, LabelLeak leak)
    {
        json.WriteString("label", leak.Label);
        json.WriteString("by", leak.By);
        json.WriteNumber("cramersV", leak.CramersV);
        json.WriteStartObject("rows");
        foreach (var row in leak.Counts)
        {
            json.WriteStartObject(row.Name.Trim());
            for (var label = 0; label < leak.Labels.Count; label++)
            {
                json.WriteNumber(leak.Labels[label], row.Rows[label]);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteCurve(Utf8JsonWriter json, LearningCurve? curve)
    {
        if (curve is null)
        {
            json.WriteNull("learningCurve");
            return;
        }

        json.WriteStartObject("learningCurve");
        json.WriteString("advice", curve.Advice);
        Array(json, "points", curve.Points, point =>
        {
            json.WriteNumber("rows", point.Rows);
            json.WriteNumber("macroF1", point.MacroF1);
            Array(json, "frames", curve.Frames.Select((frame, place) => (frame.Name, place)), frame =>
            {
                json.WriteString("frame", frame.Name);
                json.WriteNumber("rows", point.FrameRows[frame.place]);
                json.WriteNumber("f1", point.FrameF1[frame.place]);
            });
        });
        json.WriteEndObject();
    }
}
