using FramingKit.Articles;
using FramingKit.Reports;

namespace FramingKit.Cli.Output;

/// <summary>An article's reading for people.</summary>
internal sealed class ArticlePage(IPage page, ModelCard card)
{
    private readonly ResultColumns _columns = new(card);
    private readonly ShareTables _tables = new(page, card);

    public void Write(ArticleReading reading, bool withFurniture)
    {
        page.Paragraph([new Cell(ReadingSummary.Of(reading), Ink.Strong)]);
        WriteSentences([.. reading.Sentences.Where(sentence => sentence.IsHeadline)], "headline");
        WriteSentences([.. reading.Sentences.Where(sentence => !sentence.IsHeadline)], "sentence");
        _tables.WriteShares(reading.Shares);
        _tables.WriteVoices(reading);
        WriteFurniture(reading.Furniture, withFurniture);
        WriteNotes(reading);
    }

    /// <summary>Writes several articles side by side, without their sentences.</summary>
    public void Write(ArticleSet set, bool withFurniture)
    {
        page.Paragraph([new Cell(ReadingSummary.Of(set), Ink.Strong)]);
        _tables.WriteSideBySide(set);
        _tables.WriteCommon(set);
        foreach (var (article, reading) in set.Readings.Index())
        {
            page.Heading($"{ShareTables.Letter(article)}: {reading.Title ?? reading.Source}");
            page.Paragraph([new Cell(ReadingSummary.Of(reading))]);
            _tables.WriteVoices(reading);
            WriteFurniture(reading.Furniture, withFurniture);
            WriteWarnings(reading, []);
        }
    }

    /// <summary>Writes only what the report starts with.</summary>
    public void WriteShort(string summary, IEnumerable<ArticleReading> readings)
    {
        page.Paragraph([new Cell(summary, Ink.Strong)]);
        page.Paragraph([.. readings.SelectMany(reading => reading.Warnings).Select(warning => warning.Message).Distinct().Select(Warning)]);
    }

    private void WriteSentences(List<ReadSentence> sentences, string textHeader)
    {
        if (sentences.Count > 0)
        {
            page.Table(new TextTable
            {
                Columns = _columns.Columns(textHeader),
                Rows = [.. sentences.Select(sentence => _columns.Row(sentence.Text, sentence.Result))],
                HasBox = false,
            });
        }
    }

    private void WriteFurniture(IReadOnlyList<FurnitureLine> furniture, bool withLines)
    {
        var summary = $"Left out as page furniture: {Figures.Count(furniture.Count)} {(furniture.Count == 1 ? "line" : "lines")}";
        if (!withLines || furniture.Count == 0)
        {
            page.Paragraph([new Cell(furniture.Count == 0 ? summary : $"{summary} (see them with --furniture)", Ink.Faint)]);
            return;
        }

        page.Heading(summary);
        page.Table(new TextTable
        {
            Columns = [new("kind"), new("reason"), new("line", CanWrap: true)],
            Rows = [.. furniture.Select(line => (Cell[])[new($"{line.Kind}"), new(line.Reason, Ink.Faint), new(line.Text)])],
            HasBox = false,
        });
    }

    private void WriteNotes(ArticleReading reading) => WriteWarnings(
        reading,
        reading.Sentences.Any(sentence => sentence.Result.IsUncertain) ? [new Cell(ResultColumns.Legend, Ink.Faint)] : []);

    private void WriteWarnings(ArticleReading reading, IReadOnlyList<Cell> others)
    {
        List<Cell> notes = [.. reading.Warnings.Select(warning => Warning(warning.Message)), .. others];
        if (notes.Count > 0)
        {
            page.Paragraph(notes);
        }
    }

    private static Cell Warning(string message) => new($"Warning: {message}", Ink.Yellow);
}
