using Spectre.Console;

namespace FramingKit.Cli.Output;

/// <summary>Aligned text for pipes and files.</summary>
internal sealed class PlainPage(TextWriter writer) : IPage
{
    private const string Gap = "  ";

    private bool _isEmpty = true;
    private bool _isUnderHeading;

    public bool HasBars => false;

    public void Heading(string text)
    {
        Begin();
        writer.WriteLine(Printable.Of(text));
        _isUnderHeading = true;
    }

    public void Paragraph(IReadOnlyList<Cell> lines)
    {
        Begin();
        foreach (var line in lines)
        {
            writer.WriteLine(Printable.Of(line.Text));
        }
    }

    public void Table(TextTable table)
    {
        var widths = table.Columns.Select((column, index) => table.Rows
            .Select(row => row[index].Text.GetCellWidth())
            .Append(column.Header.GetCellWidth())
            .Append(column.Width)
            .Max()).ToArray();
        if (!table.IsContinued)
        {
            Begin();
            WriteRow(table, widths, [.. table.Columns.Select(column => new Cell(column.Header))]);
        }

        foreach (var row in table.Rows)
        {
            WriteRow(table, widths, row);
        }
    }

    private void Begin()
    {
        if (!_isEmpty && !_isUnderHeading)
        {
            writer.WriteLine();
        }

        (_isEmpty, _isUnderHeading) = (false, false);
    }

    private void WriteRow(TextTable table, int[] widths, IReadOnlyList<Cell> row)
    {
        var cells = row.Select((cell, index) => Pad(Printable.Of(cell.Text), widths[index], table.Columns[index].IsNumber));
        writer.WriteLine(string.Join(Gap, cells).TrimEnd());
    }

    private static string Pad(string text, int width, bool isNumber)
    {
        var blanks = new string(' ', Math.Max(0, width - text.GetCellWidth()));
        return isNumber ? blanks + text : text + blanks;
    }
}
