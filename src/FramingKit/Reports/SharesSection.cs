using System.Globalization;
using FramingKit.Articles;

namespace FramingKit.Reports;

/// <summary>The shares of the frames as bars, each with its interval.</summary>
internal static class SharesSection
{
    /// <summary>Writes the shares of one text.</summary>
    public static void Write(ReportPage page, FrameShares shares, string heading)
    {
        page.Html.Add($"<section class=\"shares\">\n");
        page.Html.AddTrusted($"<{heading}>How much of each frame</{heading}>\n");
        WriteCaption(page, shares);
        page.Html.Add($"<table>\n<thead><tr><th scope=\"col\">Frame</th><th scope=\"col\" class=\"wide\"><span class=\"unseen\">Bar</span></th>");
        page.Html.Add($"<th scope=\"col\" class=\"n\">Share</th><th scope=\"col\" class=\"n\">95&#160;% interval</th><th scope=\"col\" class=\"n\">Sentences</th></tr></thead>\n<tbody>\n");
        foreach (var share in Ordered(shares))
        {
            WriteFrame(page, share);
            WriteFigures(page, share);
        }

        page.Html.Add($"</tbody>\n</table>\n</section>\n");
    }

    /// <summary>Writes the shares of several texts side by side: under each frame a bar for each text.</summary>
    public static void WriteSideBySide(ReportPage page, ArticleSet set)
    {
        page.Html.Add($"<section class=\"shares\">\n<h2>How much of each frame</h2>\n");
        WriteCaption(page, set.Shares);
        page.Html.Add($"<table>\n<thead><tr><th scope=\"col\">Article</th><th scope=\"col\" class=\"wide\"><span class=\"unseen\">Bar</span></th>");
        page.Html.Add($"<th scope=\"col\" class=\"n\">Share</th><th scope=\"col\" class=\"n\">95&#160;% interval</th><th scope=\"col\" class=\"n\">Sentences</th></tr></thead>\n");
        foreach (var share in Ordered(set.Shares))
        {
            var style = page.Styles[share.Frame];
            page.Html.Add($"<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"5\"><span class=\"tag {style.Class}\" aria-hidden=\"true\">{TagOf(style)}</span> {style.Label}</th></tr>\n");
            for (var article = 0; article < set.Readings.Count; article++)
            {
                page.Html.Add($"<tr><th scope=\"row\"><a href=\"#a{article + 1}\">{Letter(article)}</a> <bdi>{NameOf(set.Readings[article])}</bdi></th>");
                WriteFigures(page, set.Readings[article].Shares.ShareOf(share.Frame));
            }

            page.Html.Add($"<tr class=\"all\"><th scope=\"row\">all together</th>");
            WriteFigures(page, share);
            page.Html.Add($"</tbody>\n");
        }

        page.Html.Add($"</table>\n</section>\n");
    }

    public static string NameOf(ArticleReading reading) => reading.Title ?? reading.Source ?? "Untitled text";

    /// <summary>Names an article by a letter: A to Z, then AA and so on.</summary>
    public static string Letter(int article) =>
        $"{(article < 26 ? "" : Letter((article / 26) - 1))}{(char)('A' + (article % 26))}";

    private static void WriteCaption(ReportPage page, FrameShares shares)
    {
        page.Html.Add($"<p class=\"fine\">Of {ReportFigures.Count(shares.Sentences, "sentence", "sentences")}, without the headline. ");
        if (shares.CorrectedBy is { } data)
        {
            page.Html.Add($"Corrected for how often the model takes one frame for another (on its labelled data “{data}”), so a share is not simply the count beside it. The line shows the 95&#160;% interval.</p>\n");
        }
        else
        {
            page.Html.Add($"Plain counts, not corrected for the model’s errors. The line shows the 95&#160;% interval.</p>\n");
        }
    }

    private static IEnumerable<FrameShare> Ordered(FrameShares shares) =>
        shares.Frames.OrderBy(share => share.Frame == Frame.None).ThenByDescending(share => share.Share.Value);

    private static void WriteFrame(ReportPage page, FrameShare share)
    {
        var style = page.Styles[share.Frame];
        page.Html.Add($"<tr><th scope=\"row\"><span class=\"tag {style.Class}\" aria-hidden=\"true\">{TagOf(style)}</span> {style.Label}</th>");
    }

    private static void WriteFigures(ReportPage page, FrameShare share)
    {
        var estimate = share.Share;
        page.Html.Add($"<td class=\"wide\"><svg class=\"bar {page.Styles[share.Frame].Class}\" viewBox=\"0 0 100 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">");
        page.Html.Add($"<rect class=\"room\" x=\"0\" y=\"1\" width=\"100\" height=\"10\"/><rect class=\"share\" x=\"0\" y=\"1\" width=\"{Figure(estimate.Value)}\" height=\"10\"/>");
        page.Html.Add($"<rect class=\"interval\" x=\"{Figure(estimate.Low)}\" y=\"5\" width=\"{Figure(estimate.High - estimate.Low)}\" height=\"2\"/></svg></td>");
        page.Html.Add($"<td class=\"n share\">{ReportFigures.Percent(estimate.Value)}</td><td class=\"n\">{ReportFigures.Interval(estimate)}</td><td class=\"n\">{share.Sentences}</td></tr>\n");
    }

    private static string TagOf(FrameStyle style) => style.Tag.Length == 0 ? "\u2013" : style.Tag;

    private static string Figure(float share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture);
}
