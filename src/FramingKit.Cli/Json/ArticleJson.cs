using System.Text.Json;
using FramingKit.Articles;

namespace FramingKit.Cli.Json;

/// <summary>The document of <c>framing analyze --json</c>.</summary>
internal static class ArticleJson
{
    public static string Render(ArticleReading reading, IReadOnlyList<string> warnings, ModelCard card) => JsonText.Indented(json =>
    {
        json.WriteNumber("schema", JsonText.Schema);
        json.WriteString("source", reading.Source);
        json.WriteString("title", reading.Title);
        WriteSentences(json, reading.Sentences);
        WriteFurniture(json, reading.Furniture);
        WriteShares(json, reading.Shares);
        json.WriteStartArray("warnings");
        foreach (var warning in warnings)
        {
            json.WriteStringValue(warning);
        }

        json.WriteEndArray();
        ResultJson.WriteModel(json, card);
    });

    private static void WriteSentences(Utf8JsonWriter json, IReadOnlyList<ReadSentence> sentences)
    {
        json.WriteStartArray("sentences");
        foreach (var sentence in sentences)
        {
            json.WriteStartObject();
            json.WriteNumber("start", sentence.Start);
            json.WriteNumber("end", sentence.End);
            json.WriteString("text", sentence.Text);
            if (sentence.IsHeadline)
            {
                json.WriteBoolean("isHeadline", true);
            }

            ResultJson.WriteResult(json, sentence.Result);
            ResultJson.WriteEvidence(json, sentence.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFurniture(Utf8JsonWriter json, IReadOnlyList<FurnitureLine> furniture)
    {
        json.WriteStartArray("furniture");
        foreach (var line in furniture)
        {
            json.WriteStartObject();
            json.WriteNumber("start", line.Start);
            json.WriteNumber("end", line.End);
            json.WriteString("text", line.Text);
            json.WriteString("kind", $"{line.Kind}");
            json.WriteString("reason", line.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteShares(Utf8JsonWriter json, IReadOnlyDictionary<Frame, float> shares)
    {
        json.WriteStartObject("shares");
        foreach (var (frame, share) in shares)
        {
            json.WriteStartObject(frame.Name);
            json.WriteNumber("share", share);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
