using System.Text.Json;
using FramingKit.Articles;

namespace FramingKit.Cli.Json;

/// <summary>The sentences of an article, with their voices.</summary>
internal static class SentenceJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<ReadSentence> sentences)
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
            json.WriteStartArray("voices");
            foreach (var voice in sentence.Voices)
            {
                WriteVoice(json, voice);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteVoice(Utf8JsonWriter json, Voice voice)
    {
        json.WriteStartObject();
        json.WriteString("speaker", voice.Speaker);
        WriteOffset(json, "mentionStart", voice.Mention?.Start);
        WriteOffset(json, "mentionEnd", voice.Mention?.End);
        json.WriteNumber("contentStart", voice.Content.Start);
        json.WriteNumber("contentEnd", voice.Content.End);
        json.WriteString("kind", $"{voice.Kind}");
        ResultJson.WriteResult(json, voice.Result);
        json.WriteEndObject();
    }

    private static void WriteOffset(Utf8JsonWriter json, string name, int? offset)
    {
        if (offset is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
