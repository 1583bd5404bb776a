using System.Text.Json;
using FramingKit.ML;

namespace FramingKit.Cli.Json;

/// <summary>A labelled row inside a document: where it stands, its text and its labels.</summary>
internal static class JsonRow
{
    public static void Write(Utf8JsonWriter json, LabelledSentence row)
    {
        json.WriteString("source", row.Source);
        json.WriteNumber("line", row.Line);
        json.WriteString("text", row.Text);
        json.WriteString("frame", row.Frame.Name);
        json.WriteString("sentiment", $"{row.Sentiment}");
    }

    public static void Write(Utf8JsonWriter json, string name, LabelledSentence row)
    {
        json.WriteStartObject(name);
        Write(json, row);
        json.WriteEndObject();
    }
}
