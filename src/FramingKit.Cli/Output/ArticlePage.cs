using FramingKit.Articles;

namespace FramingKit.Cli.Output;

/// <summary>An article's reading for people.</summary>
internal sealed class ArticlePage(IPage page, ModelCard card)
{
    private const int BarWidth = 24;

    private readonly ResultColumns _columns = new(card);
    private readonly LabelInk _labels = new(card);

    public void Write(ArticleReading reading, IReadOnlyList<string> warnings, bool withFurniture)
    {
        WriteSentences([.. reading.Sentences.Where(sentence => sentence.IsHeadline)], "headline");
        var body = reading.Sentences.Where(sentence => !sentence.IsHeadline).ToList();
        WriteSentences(body, "sentence");
        WriteShares(reading.Shares, body);
        WriteFurniture(reading.Furniture, withFurniture);
        WriteNotes(reading, warnings);
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

    private void WriteShares(IReadOnlyDictionary<Frame, float> shares, List<ReadSentence> body)
    {
        page.Heading($"Frames of {Figures.Count(body.Count)} sentences, without the headline");
        page.Table(new TextTable
        {
            Columns = [new("frame"), new("sentences", IsNumber: true), new("share", IsNumber: true), .. Bars(new Column(""))],
            Rows = [.. shares.Select(pair => (Cell[])
            [
                _labels.Of(pair.Key),
                new(Figures.Count(body.Count(sentence => sentence.Result.Frame == pair.Key))),
                new(Figures.Percent(pair.Value)),
                .. Bars(new Cell(Figures.Bar(pair.Value, 1, BarWidth), _labels.Of(pair.Key).Ink)),
            ])],
        });
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

    private void WriteNotes(ArticleReading reading, IReadOnlyList<string> warnings)
    {
        List<Cell> notes = [.. warnings.Select(warning => new Cell($"Warning: {warning}", Ink.Yellow))];
        if (reading.Sentences.Any(sentence => sentence.Result.IsUncertain))
        {
            notes.Add(new Cell(ResultColumns.Legend, Ink.Faint));
        }

        if (notes.Count > 0)
        {
            page.Paragraph(notes);
        }
    }

    private T[] Bars<T>(T bar) => page.HasBars ? [bar] : [];
}
