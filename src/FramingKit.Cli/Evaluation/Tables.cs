using FramingKit.Cli.Output;

namespace FramingKit.Cli.Evaluation;

/// <summary>Builds the tables of reports: names on the left, numbers on the right.</summary>
internal static class Tables
{
    public static TextTable Of(IReadOnlyList<string> names, IReadOnlyList<string> numbers, IEnumerable<string[]> rows) =>
        Of([.. names.Select(name => new Column(name)), .. numbers.Select(number => new Column(number, IsNumber: true))], rows);

    /// <summary>A table whose last column is a sentence.</summary>
    public static TextTable WithText(IReadOnlyList<string> names, string text, IEnumerable<string[]> rows) =>
        Of([.. names.Select(name => new Column(name)), new Column(text, CanWrap: true)], rows) with { HasBox = false };

    private static TextTable Of(IReadOnlyList<Column> columns, IEnumerable<string[]> rows) => new()
    {
        Columns = columns,
        Rows = [.. rows.Select(row => row.Select(text => new Cell(text)).ToArray())],
    };

    public static void Write(IPage page, IEnumerable<ReportSection> sections)
    {
        foreach (var section in sections)
        {
            page.Heading(section.Title);
            if (section.Table.Rows.Count > 0)
            {
                page.Table(section.Table);
            }
        }
    }
}
