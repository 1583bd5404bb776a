using Spectre.Console;

namespace FramingKit.Cli.Output;

/// <summary>Tables and colours for people at a terminal.</summary>
internal sealed class TerminalPage(IAnsiConsole console) : IPage
{
    private bool _isEmpty = true;

    public bool HasBars => true;

    public void Heading(string text)
    {
        Begin();
        console.Write(new Text($"{Printable.Of(text)}\n", StyleOf(Ink.Strong)));
    }

    public void Paragraph(IReadOnlyList<Cell> lines)
    {
        Begin();
        foreach (var line in lines)
        {
            console.Write(new Text($"{Printable.Of(line.Text)}\n", StyleOf(line.Ink)));
        }
    }

    public void Table(TextTable table)
    {
        var drawn = new Table { Border = table.HasBox ? TableBorder.Rounded : TableBorder.None, ShowHeaders = !table.IsContinued };
        foreach (var column in table.Columns)
        {
            drawn.AddColumn(ColumnOf(column));
        }

        foreach (var row in table.Rows)
        {
            drawn.AddRow(row.Select(cell => new Text(Printable.Of(cell.Text), StyleOf(cell.Ink))));
        }

        if (!table.IsContinued && !table.HasBox)
        {
            Begin();
        }

        console.Write(drawn);
        _isEmpty = false;
    }

    private void Begin()
    {
        if (!_isEmpty)
        {
            console.WriteLine();
        }

        _isEmpty = false;
    }

    private static TableColumn ColumnOf(Column column) => new(new Text(column.Header, StyleOf(Ink.Faint)))
    {
        Alignment = column.IsNumber ? Justify.Right : Justify.Left,
        NoWrap = !column.CanWrap,
        Width = column.Width > 0 ? Math.Max(column.Width, column.Header.Length) : null,
    };

    private static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Faint => new Style(Color.Grey),
        Ink.Strong => new Style(decoration: Decoration.Bold),
        Ink.Red => new Style(Color.Red),
        Ink.Green => new Style(Color.Green),
        Ink.Cyan => new Style(Color.Aqua),
        Ink.Magenta => new Style(Color.Fuchsia),
        Ink.Yellow => new Style(Color.Yellow),
        Ink.Blue => new Style(Color.Blue),
        _ => Style.Plain,
    };
}
