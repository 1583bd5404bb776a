using FramingKit.Articles;

namespace FramingKit.Reports;

/// <summary>Writes one sentence with its highlight, and the note with its reasons.</summary>
internal sealed class SentenceMarkup(ReportPage page, ArticleReading reading, string prefix)
{
    public void Write(int index)
    {
        var sentence = reading.Sentences[index];
        var uncertain = sentence.Result.IsUncertain ? " uncertain" : "";
        page.Html.Add($"<span class=\"s{uncertain}\" id=\"{prefix}s{index + 1}\" tabindex=\"0\" dir=\"auto\" aria-describedby=\"{prefix}n{index + 1}\">");
        FramingResult? open = null;
        foreach (var piece in SentencePieces.Of(reading.Text, sentence))
        {
            if (!ReferenceEquals(piece.Highlight, open))
            {
                Close(open);
                Open(piece.Highlight);
                open = piece.Highlight;
            }

            WritePiece(piece);
        }

        Close(open);
        WriteNote(index, sentence);
        page.Html.Add($"</span>");
    }

    public static string How(VoiceKind kind) => kind switch
    {
        VoiceKind.Direct => "quoted",
        VoiceKind.Indirect => "retold",
        VoiceKind.Mixed => "retold, partly quoted",
        _ => "the outlet itself",
    };

    private void Open(FramingResult? result)
    {
        if (result is not null)
        {
            page.AddTag(result);
            page.Html.Add($"<span class=\"h {page.Styles[result.Frame].Class}\">");
        }
    }

    private void Close(FramingResult? result)
    {
        if (result is not null)
        {
            page.Html.Add($"</span>");
        }
    }

    private void WritePiece(SentencePiece piece)
    {
        var mention = piece.IsMention ? " m" : "";
        var classes = piece.Weight > 0 ? $"e for{mention}" : piece.Weight < 0 ? $"e against{mention}" : mention.Trim();
        if (classes.Length == 0)
        {
            page.Html.Add($"{piece.Text}");
        }
        else
        {
            page.Html.Add($"<span class=\"{classes}\">{piece.Text}</span>");
        }
    }

    private void WriteNote(int index, ReadSentence sentence)
    {
        var result = sentence.Result;
        var secondary = result.Secondary is { } second ? $", then {page.Styles[second].Label}" : "";
        page.Html.Add($"<span class=\"note\" id=\"{prefix}n{index + 1}\" role=\"tooltip\"><span class=\"top\"><b>{index + 1}</b> {page.Styles[result.Frame].Label} {ReportFigures.Percent(result.Frames[result.Frame])}{secondary}; {ReportFigures.Name(result.Sentiment)}{(result.IsUncertain ? "; uncertain" : "")}</span>");
        foreach (var voice in sentence.Voices)
        {
            var name = voice.Kind == VoiceKind.Outlet ? "" : voice.Speaker ?? "voice not known";
            page.Html.Add($"<span class=\"who\"><bdi>{name}</bdi> {How(voice.Kind)}: {page.Styles[voice.Result.Frame].Label}, {ReportFigures.Name(voice.Result.Sentiment)}</span>");
        }

        WriteEvidence("For it", [.. SentencePieces.Strongest(sentence).Where(item => item.Weight > 0)]);
        WriteEvidence("Against it", [.. SentencePieces.Strongest(sentence).Where(item => item.Weight < 0)]);
        page.Html.Add($"</span>");
    }

    private void WriteEvidence(string title, List<Evidence> evidence)
    {
        if (evidence.Count == 0)
        {
            return;
        }

        page.Html.Add($"<span class=\"why\">{title}: ");
        foreach (var item in evidence.OrderByDescending(item => MathF.Abs(item.Weight)))
        {
            page.Html.Add($"<span class=\"pair\"><bdi>{SentenceText.Read(reading.Text, item.Start, item.End).Content}</bdi> {ReportFigures.Signed(item.Weight)}</span> ");
        }

        page.Html.Add($"</span>");
    }
}
