using CsvHelper;

namespace FramingKit.ML;

/// <summary>Names of countries, peoples, capitals and leaders that can take each other's place.</summary>
internal sealed class ActorTable
{
    private static readonly Lazy<ActorTable> _default = new(ReadDefault);

    private readonly IReadOnlyList<string[]> _rows;
    private readonly Dictionary<string, (int Row, int Column)> _places = new(StringComparer.OrdinalIgnoreCase);

    private ActorTable(IReadOnlyList<string[]> rows)
    {
        _rows = rows;
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                _places.TryAdd(rows[row][column], (row, column));
            }
        }
    }

    public static ActorTable Default => _default.Value;

    /// <summary>Returns the name of the same kind some rows further, or null for a name that is not in the table.</summary>
    public string? Exchange(string name, int shift) => _places.TryGetValue(name, out var place)
        ? _rows[(place.Row + shift) % _rows.Count][place.Column]
        : null;

    /// <summary>Returns a leader for a name that is not in the table, always the same one for the same name and shift.</summary>
    public string Leader(string name, int shift) =>
        _rows[(int)((StableHash.Of(name, shift) >> 1) % (ulong)_rows.Count)][^1];

    private static ActorTable ReadDefault()
    {
        using var stream = typeof(ActorTable).Assembly.GetManifestResourceStream("FramingKit.ML.actors.csv")
            ?? throw new InvalidOperationException("This build of FramingKit.ML carries no 'actors.csv'.");
        return new ActorTable(CsvTable.Read(stream, "actors.csv", ReadRows));
    }

    private static List<string[]> ReadRows(CsvReader csv)
    {
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        }

        return rows;
    }
}
