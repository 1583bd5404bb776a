using FramingKit.Articles;

namespace FramingKit.Reports;

/// <summary>The article's text: frames highlighted, voices in the margin, the reasons on hover and on focus.</summary>
internal sealed class TextSection(ReportPage page, ArticleReading reading, string prefix)
{
    public void Write(string heading)
    {
        page.Html.Add($"<section class=\"text\">\n");
        page.Html.AddTrusted($"<{heading}>The text</{heading}>\n");
        WriteKey();
        foreach (var paragraph in Paragraphs())
        {
            WriteParagraph(paragraph);
        }

        page.Html.Add($"</section>\n");
    }

    private void WriteKey()
    {
        page.Html.Add($"<p class=\"fine key\">");
        foreach (var frame in page.Card.Frames.Where(frame => frame != Frame.None))
        {
            var style = page.Styles[frame];
            page.Html.Add($"<span class=\"pair\"><span class=\"tag {style.Class}\">{style.Tag}</span> <span class=\"h {style.Class}\">{style.Label}</span></span> ");
        }

        page.Html.Add($"<span class=\"pair\">+ positive</span> <span class=\"pair\">&#8722; negative</span> <span class=\"pair\">? uncertain</span> <span class=\"screen\">Point at a sentence, or go to it with the tab key, for the words that decided.</span></p>\n");
    }

    /// <summary>Sentences between which the text has no line break belong together; the headline stands alone.</summary>
    private IEnumerable<List<int>> Paragraphs()
    {
        var paragraph = new List<int>();
        for (var index = 0; index < reading.Sentences.Count; index++)
        {
            if (paragraph.Count > 0 && StartsParagraph(index))
            {
                yield return paragraph;
                paragraph = [];
            }

            paragraph.Add(index);
        }

        if (paragraph.Count > 0)
        {
            yield return paragraph;
        }
    }

    private bool StartsParagraph(int index)
    {
        var (before, sentence) = (reading.Sentences[index - 1], reading.Sentences[index]);
        return before.IsHeadline || sentence.IsHeadline
            || reading.Text.AsSpan(before.End, sentence.Start - before.End).ContainsAny('\n', '\r', '\u2029');
    }

    private void WriteParagraph(List<int> sentences)
    {
        var isHeadline = reading.Sentences[sentences[0]].IsHeadline;
        page.Html.Add($"<div class=\"par{(isHeadline ? " headline" : "")}\">\n<p dir=\"auto\">");
        foreach (var index in sentences)
        {
            new SentenceMarkup(page, reading, prefix).Write(index);
            page.Html.Add($" ");
        }

        page.Html.Add($"</p>\n");
        WriteMargin(sentences);
        page.Html.Add($"</div>\n");
    }

    private void WriteMargin(List<int> sentences)
    {
        var voices = sentences
            .SelectMany(index => reading.Sentences[index].Voices.Select(voice => (index, voice)))
            .Where(item => item.voice.Kind != VoiceKind.Outlet)
            .ToList();
        if (voices.Count == 0)
        {
            return;
        }

        page.Html.Add($"<ul class=\"margin\" aria-label=\"Voices\">\n");
        foreach (var (index, voice) in voices)
        {
            page.Html.Add($"<li>");
            page.AddTag(voice.Result);
            page.Html.Add($" <a href=\"#{prefix}s{index + 1}\"><bdi>{voice.Speaker ?? "voice not known"}</bdi></a> <span class=\"how\">{SentenceMarkup.How(voice.Kind)}</span></li>\n");
        }

        page.Html.Add($"</ul>\n");
    }
}
