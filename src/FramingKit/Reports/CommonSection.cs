using FramingKit.Articles;

namespace FramingKit.Reports;

/// <summary>What several articles have in common, and how much only one of them carries.</summary>
internal static class CommonSection
{
    public static void Write(ReportPage page, ArticleSet set)
    {
        page.Html.Add($"<section class=\"common\">\n<h2>In common, and alone</h2>\n<table>\n<thead><tr><th scope=\"col\">Article</th><th scope=\"col\" class=\"n\">sentences</th><th scope=\"col\" class=\"n\">in common</th><th scope=\"col\" class=\"n\">only here</th></tr></thead>\n<tbody>\n");
        for (var article = 0; article < set.Readings.Count; article++)
        {
            var all = set.Readings[article].Sentences.Count(sentence => !sentence.IsHeadline);
            var alone = set.OnlyIn(article).Count;
            page.Html.Add($"<tr><th scope=\"row\"><a href=\"#a{article + 1}\">{SharesSection.Letter(article)}</a> <bdi>{SharesSection.NameOf(set.Readings[article])}</bdi></th><td class=\"n\">{all}</td><td class=\"n\">{all - alone}</td><td class=\"n\">{alone}</td></tr>\n");
        }

        page.Html.Add($"</tbody>\n</table>\n");
        WriteSentences(page, set);
        for (var article = 0; article < set.Readings.Count; article++)
        {
            WriteAlone(page, set, article);
        }

        page.Html.Add($"</section>\n");
    }

    private static void WriteAlone(ReportPage page, ArticleSet set, int article)
    {
        var alone = set.OnlyIn(article);
        if (alone.Count == 0)
        {
            return;
        }

        page.Html.Add($"<details class=\"alone\">\n<summary>Only in {SharesSection.Letter(article)}: {ReportFigures.Count(alone.Count, "sentence", "sentences")}</summary>\n<ul class=\"copies\">\n");
        foreach (var index in alone)
        {
            var sentence = set.Readings[article].Sentences[index];
            page.Html.Add($"<li>");
            page.AddTag(sentence.Result);
            page.Html.Add($" <a href=\"#a{article + 1}-s{index + 1}\">{index + 1}</a> <bdi>{sentence.Text}</bdi></li>\n");
        }

        page.Html.Add($"</ul>\n</details>\n");
    }

    private static void WriteSentences(ReportPage page, ArticleSet set)
    {
        if (set.Common.Count == 0)
        {
            page.Html.Add($"<p class=\"fine\">No sentence stands in two of the articles.</p>\n");
            return;
        }

        page.Html.Add($"<p class=\"fine\">The same sentence, word for word or nearly so, often agency copy. In the figures of all articles together it counts once.</p>\n<ul class=\"copies\">\n");
        foreach (var common in set.Common)
        {
            var first = common.Places[0];
            var sentence = set.Readings[first.Article].Sentences[first.Sentence];
            page.Html.Add($"<li>");
            page.AddTag(sentence.Result);
            page.Html.Add($" <bdi>{sentence.Text}</bdi> <span class=\"how\">{(common.IsExact ? "word for word in" : "nearly the same in")} ");
            foreach (var place in common.Places)
            {
                page.Html.Add($"<a href=\"#a{place.Article + 1}-s{place.Sentence + 1}\">{SharesSection.Letter(place.Article)}&#160;{place.Sentence + 1}</a> ");
            }

            page.Html.Add($"</span></li>\n");
        }

        page.Html.Add($"</ul>\n");
    }
}
