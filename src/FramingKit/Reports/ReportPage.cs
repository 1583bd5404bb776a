using FramingKit.Articles;

namespace FramingKit.Reports;

/// <summary>What the parts of a page share: where they write, and how frames look.</summary>
/// <param name="Html">The page so far.</param>
/// <param name="Card">The model's card.</param>
/// <param name="Styles">The style of each frame.</param>
internal sealed record ReportPage(HtmlText Html, ModelCard Card, IReadOnlyDictionary<Frame, FrameStyle> Styles)
{
    public static ReportPage Create(ModelCard card) => new(new HtmlText(), card, FrameStyle.Of(card));

    /// <summary>Writes a tag: the frame's capitals and the sign of the sentiment, with the words for whoever can't see them.</summary>
    public void AddTag(FramingResult result)
    {
        var style = Styles[result.Frame];
        var tag = style.Tag.Length == 0 ? "\u00B7" : style.Tag; // no dash: beside the sign of the tone it would look like another minus
        var words = $"{style.Label}, {ReportFigures.Name(result.Sentiment)}{(result.IsUncertain ? ", uncertain" : "")}";
        Html.Add($"<span class=\"tag {style.Class}\"><span aria-hidden=\"true\">{tag}{SignOf(result)}</span><span class=\"unseen\">{words}: </span></span>");
    }

    public void AddWarnings(IReadOnlyList<ArticleWarning> warnings)
    {
        if (warnings.Count == 0)
        {
            return;
        }

        Html.Add($"<div class=\"warnings\" role=\"note\" aria-label=\"Warnings\">\n<p>Before you rely on this</p>\n<ul>\n");
        foreach (var warning in warnings)
        {
            Html.Add($"<li>{warning.Message}</li>\n");
        }

        Html.Add($"</ul>\n</div>\n");
    }

    private static string SignOf(FramingResult result) => (result.Sentiment, result.IsUncertain) switch
    {
        (Sentiment.Neutral, false) => "",
        (Sentiment.Neutral, true) => "?",
        (var sentiment, var isUncertain) => $"{ReportFigures.Sign(sentiment)}{(isUncertain ? "?" : "")}",
    };
}
