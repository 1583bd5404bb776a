using FramingKit.Cli.Output;

namespace FramingKit.Cli.Results;

/// <summary>Rows for people; widths are fixed before the first one, so that none has to be kept.</summary>
internal sealed class TableResultWriter(IPage page, ModelCard card) : IResultWriter
{
    private readonly ResultColumns _columns = new(card);
    private bool _isStarted;
    private bool _hasUncertain;

    public void Write(IReadOnlyList<ClassifiedSentence> batch)
    {
        page.Table(new TextTable
        {
            Columns = _columns.Columns("sentence"),
            Rows = [.. batch.Select(item => _columns.Row(item.Text, item.Result))],
            IsContinued = _isStarted,
            HasBox = false,
        });
        _isStarted = true;
        _hasUncertain |= batch.Any(item => item.Result.IsUncertain);
    }

    public void End()
    {
        if (_hasUncertain)
        {
            page.Paragraph([new Cell(ResultColumns.Legend, Ink.Faint)]);
        }
    }

    public void Dispose()
    {
    }
}
