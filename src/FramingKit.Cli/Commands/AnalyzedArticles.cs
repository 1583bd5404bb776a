using FramingKit.Articles;
using FramingKit.Cli.Input;
using FramingKit.Cli.Json;
using FramingKit.Cli.Output;
using FramingKit.Reports;

namespace FramingKit.Cli.Commands;

/// <summary>What <c>framing analyze</c> has read: one article, or several side by side.</summary>
internal sealed class AnalyzedArticles(IReadOnlyList<InputArticle> inputs, IReadOnlyList<ArticleReading> readings, ModelCard card)
{
    public IReadOnlyList<ArticleReading> Readings => readings;

    public ModelCard Card => card;

    /// <summary>Gets the articles side by side, or null where there is only one.</summary>
    public ArticleSet? Set { get; } = readings.Count > 1 ? ArticleSet.Of(readings, card) : null;

    public string ToJson() => Set is null
        ? ArticleJson.Render(readings[0], inputs[0].IsHtml, card)
        : ArticleJson.Render(Set, [.. inputs.Select(input => input.IsHtml)], card);

    public void WriteMarkdown(TextWriter writer)
    {
        var markdown = new ArticleMarkdown(writer, card);
        if (Set is null)
        {
            markdown.Write(readings[0]);
        }
        else
        {
            markdown.Write(Set);
        }
    }

    public void WritePage(IPage page, bool isShort, bool withFurniture)
    {
        var articles = new ArticlePage(page, card);
        if (isShort)
        {
            articles.WriteShort(Set is null ? ReadingSummary.Of(readings[0]) : ReadingSummary.Of(Set), readings);
        }
        else if (Set is null)
        {
            articles.Write(readings[0], withFurniture);
        }
        else
        {
            articles.Write(Set, withFurniture);
        }
    }
}
