using System.Text.Json;
using FramingKit.Articles;
using FramingKit.Reports;

namespace FramingKit.Cli.Json;

/// <summary>The document of <c>framing analyze --json</c>: everything the page shows, with offsets.</summary>
internal static class ArticleJson
{
    /// <param name="reading">The reading.</param>
    /// <param name="withText">Whether the text itself is written: where it was taken out of HTML, offsets need it.</param>
    /// <param name="card">The model's card.</param>
    public static string Render(ArticleReading reading, bool withText, ModelCard card) => JsonText.Indented(json =>
    {
        json.WriteNumber("schema", JsonText.Schema);
        WriteArticle(json, reading, withText);
        CardJson.Write(json, card);
    });

    /// <param name="set">The articles.</param>
    /// <param name="withText">For each article, whether its text is written.</param>
    /// <param name="card">The model's card.</param>
    public static string Render(ArticleSet set, IReadOnlyList<bool> withText, ModelCard card) => JsonText.Indented(json =>
    {
        json.WriteNumber("schema", JsonText.Schema);
        json.WriteString("summary", ReadingSummary.Of(set));
        json.WriteStartArray("articles");
        for (var article = 0; article < set.Readings.Count; article++)
        {
            json.WriteStartObject();
            WriteArticle(json, set.Readings[article], withText[article]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        SharesJson.Write(json, set.Shares);
        SetJson.Write(json, set);
        CardJson.Write(json, card);
    });

    private static void WriteArticle(Utf8JsonWriter json, ArticleReading reading, bool withText)
    {
        json.WriteString("source", reading.Source);
        json.WriteString("title", reading.Title);
        if (withText)
        {
            json.WriteString("text", reading.Text);
        }

        json.WriteString("summary", ReadingSummary.Of(reading));
        SentenceJson.Write(json, reading.Sentences);
        WriteFurniture(json, reading.Furniture);
        SharesJson.Write(json, reading.Shares);
        MatrixJson.Write(json, VoiceMatrix.Of(reading));
        WriteWarnings(json, reading.Warnings);
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

    private static void WriteWarnings(Utf8JsonWriter json, IReadOnlyList<ArticleWarning> warnings)
    {
        json.WriteStartArray("warnings");
        foreach (var warning in warnings)
        {
            json.WriteStartObject();
            json.WriteString("kind", $"{warning.Kind}");
            json.WriteString("message", warning.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
