using System.Text.Json;
using FramingKit.Articles;

namespace FramingKit.Cli.Json;

/// <summary>What several articles have in common, and what only one carries; indexes into articles and their sentences.</summary>
internal static class SetJson
{
    public static void Write(Utf8JsonWriter json, ArticleSet set)
    {
        json.WriteStartArray("common");
        foreach (var common in set.Common)
        {
            var first = common.Places[0];
            json.WriteStartObject();
            json.WriteString("text", set.Readings[first.Article].Sentences[first.Sentence].Text);
            json.WriteBoolean("exact", common.IsExact);
            json.WriteStartArray("places");
            foreach (var place in common.Places)
            {
                json.WriteStartObject();
                json.WriteNumber("article", place.Article);
                json.WriteNumber("sentence", place.Sentence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteAlone(json, set);
    }

    private static void WriteAlone(Utf8JsonWriter json, ArticleSet set)
    {
        json.WriteStartArray("onlyIn");
        for (var article = 0; article < set.Readings.Count; article++)
        {
            json.WriteStartArray();
            foreach (var sentence in set.OnlyIn(article))
            {
                json.WriteNumberValue(sentence);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
