using FramingKit.Articles;
using FramingKit.Reports;

namespace FramingKit.Cli.Output;

/// <summary>The short version of <c>framing analyze --markdown</c>: the headline, the shares, the voices and the framed sentences.</summary>
internal sealed class ArticleMarkdown(TextWriter writer, ModelCard card)
{
    private readonly MarkdownPage _page = new(writer);

    public void Write(ArticleReading reading)
    {
        WriteHead(reading.Title ?? reading.Source ?? "Article", ReadingSummary.Of(reading));
        WriteWarnings(reading);
        var tables = new ShareTables(_page, card);
        tables.WriteShares(reading.Shares);
        tables.WriteVoices(reading);
        WriteFramed(reading);
        WriteFoot();
    }

    public void Write(ArticleSet set)
    {
        WriteHead($"{Figures.Count(set.Readings.Count)} articles side by side", ReadingSummary.Of(set));
        var tables = new ShareTables(_page, card);
        tables.WriteSideBySide(set);
        tables.WriteCommon(set);
        foreach (var (article, reading) in set.Readings.Index())
        {
            WriteHead($"{ShareTables.Letter(article)}: {reading.Title ?? reading.Source}", ReadingSummary.Of(reading));
            WriteWarnings(reading);
            tables.WriteVoices(reading);
            WriteFramed(reading);
        }

        WriteFoot();
    }

    private void WriteHead(string title, string summary)
    {
        _page.Heading(title);
        _page.Paragraph([new Cell(summary)]);
    }

    private void WriteWarnings(ArticleReading reading)
    {
        if (reading.Warnings.Count > 0)
        {
            _page.Paragraph([.. reading.Warnings.Select(warning => new Cell($"Warning: {warning.Message}"))]);
        }
    }

    private void WriteFramed(ArticleReading reading)
    {
        var framed = reading.Sentences.Where(sentence => sentence.Result.Frame != Frame.None).ToList();
        if (framed.Count == 0)
        {
            return;
        }

        _page.Heading("Framed sentences");
        _page.Table(new TextTable
        {
            Columns = [new("frame"), new("tone"), new("p", IsNumber: true), new("voice"), new("sentence")],
            Rows = [.. framed.Select(sentence => (Cell[])
            [
                new($"{sentence.Result.Frame}{(sentence.Result.IsUncertain ? " ?" : "")}"),
                new($"{sentence.Result.Sentiment}"),
                new(Figures.Probability(sentence.Result.Frames[sentence.Result.Frame])),
                new(string.Join(", ", sentence.Voices.Select(voice => voice.Speaker).OfType<string>().Distinct())),
                new(sentence.Text),
            ])],
        });
    }

    private void WriteFoot() => _page.Paragraph(
    [
        new Cell($"Read by the model {card.Name}; tiers: {string.Join(", ", card.Frames.Select(frame => $"{frame} {card.TierOf(frame)}"))}."),
        new Cell("A frame is how a sentence presents an act, never whether that is true."),
    ]);
}
