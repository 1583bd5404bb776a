namespace FramingKit.Benchmarks;

/// <summary>Writes Markdown tables that are aligned as plain text too: names to the left, figures to the right.</summary>
internal static class TextTable
{
    public static string Write(IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        var rule = widths.Select((width, column) => column == 0 ? new string('-', width) : new string('-', width - 1) + ':').ToArray();
        return string.Join('\n', rows.Take(1).Append(rule).Concat(rows.Skip(1)).Select(row => Line(row, widths)));
    }

    private static string Line(string[] cells, int[] widths)
    {
        var padded = cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
        return $"| {string.Join(" | ", padded)} |";
    }
}
