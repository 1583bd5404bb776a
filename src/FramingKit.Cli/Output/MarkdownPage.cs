namespace FramingKit.Cli.Output;

/// <summary>Markdown (GitHub's kind) to paste into a report.</summary>
internal sealed class MarkdownPage(TextWriter writer) : IPage
{
    private bool _isEmpty = true;

    public bool HasBars => false;

    public void Heading(string text)
    {
        Begin();
        writer.WriteLine($"## {Escape(text)}");
    }

    public void Paragraph(IReadOnlyList<Cell> lines)
    {
        Begin();
        writer.WriteLine(string.Join("  \n", lines.Select(line => Escape(line.Text))));
    }

    public void Table(TextTable table)
    {
        if (!table.IsContinued)
        {
            Begin();
            WriteRow(table.Columns.Select(column => Escape(column.Header)));
            WriteRow(table.Columns.Select(column => column.IsNumber ? "---:" : "---"));
        }

        foreach (var row in table.Rows)
        {
            WriteRow(row.Select(cell => Escape(cell.Text)));
        }
    }

    private void Begin()
    {
        if (!_isEmpty)
        {
            writer.WriteLine();
        }

        _isEmpty = false;
    }

    private void WriteRow(IEnumerable<string> cells) => writer.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Escape(string text) => string.Concat(Printable.Of(text).Select(character =>
        character is '\\' or '|' or '*' or '_' or '`' or '<' or '#' or '[' or ']' or '&' or '~' ? $"\\{character}" : $"{character}"));
}
