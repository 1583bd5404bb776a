using System.Text.Json;
using FramingKit.Articles;

namespace FramingKit.Cli.Json;

/// <summary>The matrix of voice, frame and sentiment; sentences are indexes into the article's.</summary>
internal static class MatrixJson
{
    public static void Write(Utf8JsonWriter json, VoiceMatrix matrix)
    {
        json.WriteStartArray("matrix");
        foreach (var row in matrix.Rows)
        {
            json.WriteStartObject();
            json.WriteString("speaker", row.Speaker);
            json.WriteString("role", $"{row.Role}");
            json.WriteNumber("clauses", row.Clauses);
            json.WriteStartArray("cells");
            foreach (var cell in row.Cells)
            {
                WriteCell(json, cell);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCell(Utf8JsonWriter json, VoiceCell cell)
    {
        json.WriteStartObject();
        json.WriteString("frame", cell.Frame.Name);
        json.WriteString("sentiment", $"{cell.Sentiment}");
        json.WriteNumber("count", cell.Sentences.Count);
        SharesJson.WriteEstimate(json, cell.Share);
        json.WriteStartArray("sentences");
        foreach (var sentence in cell.Sentences)
        {
            json.WriteNumberValue(sentence);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
