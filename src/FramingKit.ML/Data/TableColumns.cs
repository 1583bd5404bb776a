using System.Globalization;
using CsvHelper;

namespace FramingKit.ML;

/// <summary>Reads cells by column name and says where a wrong one stands.</summary>
internal sealed class TableColumns
{
    /// <summary>What stands for bytes that are no UTF-8.</summary>
    private const char ReplacementCharacter = '\uFFFD';

    private readonly CsvReader _csv;
    private readonly string _path;
    private readonly Dictionary<string, int> _indexes;

    /// <summary>Gets a value indicating whether cells may be marked as no formula, see <see cref="SpreadsheetCell"/>.</summary>
    public bool HasProtectedCells { get; init; }

    /// <exception cref="LabelledDataException">A column is missing or there twice.</exception>
    public TableColumns(CsvReader csv, string path, IReadOnlyList<string> required, IReadOnlyList<string>? optional = null)
    {
        _csv = csv;
        _path = path;
        _indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        var headers = csv.Headers.ToArray();
        for (var index = 0; index < headers.Length; index++)
        {
            if (!_indexes.TryAdd(headers[index], index))
            {
                throw new LabelledDataException(path, 1, headers[index], "two columns of that name", "each column once");
            }
        }

        var missing = required.FirstOrDefault(name => !_indexes.ContainsKey(name));
        if (missing is not null)
        {
            var expected = $"{string.Join(", ", required)}{(optional is null ? "" : $" and, if wanted, {string.Join(", ", optional)}")}";
            throw LabelledDataException.MissingColumn(path, missing, headers, expected);
        }
    }

    public int Line => (int)_csv.LineNumber;

    /// <summary>Returns a cell, or an empty string where there is no such column.</summary>
    public string Text(string column)
    {
        var text = Raw(column);
        return text.Contains(ReplacementCharacter, StringComparison.Ordinal) ? throw Error(column, "text in UTF-8") : text;
    }

    public int WholeNumber(string column) =>
        int.TryParse(Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Error(column, "a whole number from 0");

    public Frame Frame(string column, IReadOnlyCollection<Frame>? known = null)
    {
        var expected = known is null ? "a name of letters, digits, '-', '_'" : $"one of {string.Join(", ", known)}";
        return FramingKit.Frame.TryParse(Text(column), out var frame) && (known is null || known.Contains(frame))
            ? frame
            : throw Error(column, expected);
    }

    public Sentiment Sentiment(string column)
    {
        var names = Enum.GetNames<Sentiment>();
        return names.Contains(Text(column), StringComparer.Ordinal)
            ? Enum.Parse<Sentiment>(Text(column))
            : throw Error(column, $"one of {string.Join(", ", names)}");
    }

    public LabelledDataException Error(string column, string expected) => new(_path, Line, column, Raw(column), expected);

    private string Raw(string column)
    {
        var cell = _indexes.TryGetValue(column, out var index) ? _csv.GetString(index) : "";
        return HasProtectedCells ? SpreadsheetCell.Restore(cell) : cell;
    }
}
