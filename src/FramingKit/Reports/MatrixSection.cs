using FramingKit.Articles;

namespace FramingKit.Reports;

/// <summary>Who frames it how: a row for each voice, a column for each frame; every count opens to its sentences.</summary>
internal sealed class MatrixSection(ReportPage page, ArticleReading reading, string prefix)
{
    private readonly VoiceMatrix _matrix = VoiceMatrix.Of(reading);
    private readonly List<Frame> _frames = [.. page.Card.Frames.OrderBy(frame => frame == Frame.None)];

    public void Write(string heading)
    {
        if (_matrix.Rows.Count == 0)
        {
            return;
        }

        page.Html.Add($"<section class=\"voices\">\n");
        page.Html.AddTrusted($"<{heading}>Who frames it how</{heading}>\n");
        page.Html.Add($"<p class=\"fine\">Clauses of each voice, by frame and tone; in small print, their share of the voice’s clauses with its 95&#160;% interval. Follow a count to its sentences.</p>\n");
        page.Html.Add($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Voices and frames\">\n<table>\n<thead><tr><th scope=\"col\">Voice</th>");
        foreach (var frame in _frames)
        {
            page.Html.Add($"<th scope=\"col\">{page.Styles[frame].Label}</th>");
        }

        page.Html.Add($"<th scope=\"col\" class=\"n\">Clauses</th></tr></thead>\n<tbody>\n");
        for (var row = 0; row < _matrix.Rows.Count; row++)
        {
            WriteRow(row);
        }

        page.Html.Add($"</tbody>\n</table>\n</div>\n");
        WriteLists();
        page.Html.Add($"</section>\n");
    }

    public static string NameOf(VoiceRow row) => row.Role switch
    {
        VoiceRole.Outlet => "the outlet itself",
        VoiceRole.Unknown => "voice not known",
        _ => row.Speaker!,
    };

    private void WriteRow(int row)
    {
        var voice = _matrix.Rows[row];
        page.Html.Add($"<tr><th scope=\"row\"><bdi>{NameOf(voice)}</bdi></th>");
        foreach (var frame in _frames)
        {
            var cells = voice.Cells.Where(cell => cell.Frame == frame).ToList();
            if (cells.Count == 0)
            {
                page.Html.Add($"<td class=\"none\"><span aria-hidden=\"true\">&#160;</span><span class=\"unseen\">none</span></td>");
                continue;
            }

            page.Html.Add($"<td class=\"cell {page.Styles[frame].Class}\"><span class=\"label\">{page.Styles[frame].Label}</span><span class=\"counts\">");
            foreach (var cell in cells)
            {
                var words = $", {page.Styles[frame].Label}, {NameOf(voice)}: see the sentences";
                page.Html.Add($"<a href=\"#{IdOf(row, cell)}\"><b>{cell.Sentences.Count}</b> {ReportFigures.Name(cell.Sentiment)}<span class=\"unseen\">{words}</span></a> ");
            }

            var share = voice.ShareOf(frame);
            page.Html.Add($"</span><small>{ReportFigures.Percent(share.Value)} ({ReportFigures.Interval(share)})</small></td>");
        }

        page.Html.Add($"<td class=\"n\">{voice.Clauses}</td></tr>\n");
    }

    private void WriteLists()
    {
        for (var row = 0; row < _matrix.Rows.Count; row++)
        {
            foreach (var cell in _matrix.Rows[row].Cells)
            {
                WriteList(row, cell);
            }
        }
    }

    private void WriteList(int row, VoiceCell cell)
    {
        page.Html.Add($"<div class=\"opened\" id=\"{IdOf(row, cell)}\">\n<p><bdi>{NameOf(_matrix.Rows[row])}</bdi>: {page.Styles[cell.Frame].Label}, {ReportFigures.Name(cell.Sentiment)} ({cell.Sentences.Count})</p>\n<ul>\n");
        foreach (var sentence in cell.Sentences)
        {
            page.Html.Add($"<li><a href=\"#{prefix}s{sentence + 1}\">{sentence + 1}</a> <bdi>{reading.Sentences[sentence].Text}</bdi></li>\n");
        }

        page.Html.Add($"</ul>\n</div>\n");
    }

    private string IdOf(int row, VoiceCell cell) =>
        $"{prefix}v{row + 1}-{_frames.IndexOf(cell.Frame)}-{(int)cell.Sentiment}";
}
