using FramingKit.Articles;

namespace FramingKit.Reports;

/// <summary>Writes readings as one self-contained page to look at, print and pass on.</summary>
/// <remarks>
/// The page has no script, loads nothing, and forbids both by its content security policy. Everything that comes from the article is
/// encoded and kept apart from the page's own writing direction. Light and dark, print and phones are provided for. The same reading
/// gives the same page.
/// </remarks>
/// <example><code>
/// var classifier = FramingClassifier.Default;
/// var reading = new ArticleAnalyzer(classifier).Read(text);
/// File.WriteAllText("report.html", HtmlReport.Render(reading, classifier.Card));
/// </code></example>
public static class HtmlReport
{
    /// <summary>Writes the page of one article.</summary>
    /// <param name="reading">The reading; with evidence, if the page is to show it.</param>
    /// <param name="card">The card of the model that read it.</param>
    /// <returns>An HTML document; save it as UTF-8.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Render(ArticleReading reading, ModelCard card)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(card);
        var page = ReportPage.Create(card);
        var name = SharesSection.NameOf(reading);
        Begin(page, name);
        page.Html.Add($"<header>\n<p class=\"kicker\">How it is framed{(reading.Source is null ? "" : " · ")}<bdi>{reading.Source}</bdi></p>\n<h1 dir=\"auto\">{name}</h1>\n<p class=\"lede\">{Lede(ReadingSummary.Of(reading))}</p>\n");
        page.AddWarnings(reading.Warnings);
        page.Html.Add($"</header>\n<main>\n");
        WriteArticle(page, reading, "", "h2");
        page.Html.Add($"</main>\n");
        return End(page);
    }

    /// <summary>Writes the page of several articles on one event, side by side.</summary>
    /// <param name="set">The articles.</param>
    /// <param name="card">The card of the model that read them.</param>
    /// <returns>An HTML document; save it as UTF-8.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Render(ArticleSet set, ModelCard card)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(card);
        var page = ReportPage.Create(card);
        var title = $"{set.Readings.Count} articles side by side";
        Begin(page, title);
        page.Html.Add($"<header>\n<p class=\"kicker\">How it is framed</p>\n<h1>{title}</h1>\n<p class=\"lede\">{Lede(ReadingSummary.Of(set))}</p>\n</header>\n<main>\n");
        SharesSection.WriteSideBySide(page, set);
        CommonSection.Write(page, set);
        for (var article = 0; article < set.Readings.Count; article++)
        {
            var reading = set.Readings[article];
            page.Html.Add($"<article id=\"a{article + 1}\">\n<p class=\"kicker\">Article {SharesSection.Letter(article)}{(reading.Source is null ? "" : " · ")}<bdi>{reading.Source}</bdi></p>\n<h2 class=\"title\" dir=\"auto\">{SharesSection.NameOf(reading)}</h2>\n<p class=\"lede\">{Lede(ReadingSummary.Of(reading))}</p>\n");
            page.AddWarnings(reading.Warnings);
            WriteArticle(page, reading, $"a{article + 1}-", "h3");
            page.Html.Add($"</article>\n");
        }

        page.Html.Add($"</main>\n");
        return End(page);
    }

    private static void Begin(ReportPage page, string title)
    {
        page.Html.Add($"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{ReportStyle.Policy}\">\n");
        page.Html.Add($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>{title} – framing</title>\n<style>");
        page.Html.AddTrusted(ReportStyle.Sheet);
        page.Html.Add($"</style>\n</head>\n<body>\n");
    }

    private static void WriteArticle(ReportPage page, ArticleReading reading, string prefix, string heading)
    {
        SharesSection.Write(page, reading.Shares, heading);
        new MatrixSection(page, reading, prefix).Write(heading);
        new TextSection(page, reading, prefix).Write(heading);
        FurnitureSection.Write(page, reading.Furniture);
    }

    private static string Lede(string summary) => summary.Replace(" %", "\u00A0%", StringComparison.Ordinal); // a figure keeps its sign

    private static string End(ReportPage page)
    {
        ModelSection.Write(page);
        page.Html.Add($"</body>\n</html>\n");
        return page.Html.ToString();
    }
}
