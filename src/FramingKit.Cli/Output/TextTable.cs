namespace FramingKit.Cli.Output;

/// <summary>A table, apart from how it is drawn.</summary>
internal sealed record TextTable
{
    public required IReadOnlyList<Column> Columns { get; init; }

    public required IReadOnlyList<IReadOnlyList<Cell>> Rows { get; init; }

    /// <summary>Gets a value indicating whether the rows go on below a table that was written just before.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Gets a value indicating whether a terminal draws lines around it.</summary>
    public bool HasBox { get; init; } = true;
}
