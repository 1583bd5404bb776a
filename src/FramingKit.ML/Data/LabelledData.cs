namespace FramingKit.ML;

/// <summary>Reads labelled sentences from CSV files.</summary>
/// <remarks>
/// The format is UTF-8 CSV (RFC 4180) with a header row. The columns <c>text</c>, <c>frame</c> and <c>sentiment</c> must be there;
/// <c>secondary</c>, <c>topic</c>, <c>region</c>, <c>lang</c> and <c>group</c> may be. Nothing is skipped: the first row that
/// breaks the format fails the load.
/// </remarks>
/// <example><code>
/// IReadOnlyList&lt;LabelledSentence&gt; rows = LabelledData.Load("my-labels.csv");
/// Console.WriteLine($"{rows.Count} rows, {rows.Count(row => row.Frame == Frame.Submission)} of them Submission");
/// </code></example>
public static class LabelledData
{
    /// <summary>The longest text of a row, in UTF-16 units.</summary>
    public const int MaximumTextLength = 10_000;

    /// <summary>Reads a file, or all <c>*.csv</c> files of a folder that hold labelled sentences, in the order of their names.</summary>
    /// <param name="path">A file or a folder. In a folder, files without a <c>text</c> column are other tables and left alone.</param>
    /// <param name="frames">The frames that may occur; null for any.</param>
    /// <returns>The rows, in order.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    /// <exception cref="LabelledDataException">A row breaks the format, or there is none.</exception>
    public static IReadOnlyList<LabelledSentence> Load(string path, IReadOnlyCollection<Frame>? frames = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (File.Exists(path))
        {
            return [.. ReadFile(path, frames)];
        }

        if (!Directory.Exists(path))
        {
            throw new FileNotFoundException($"There is no file or folder '{path}'; expected a CSV file of labelled sentences, or a folder of them.", path);
        }

        var rows = Directory.GetFiles(path, "*.csv").Order(StringComparer.Ordinal)
            .Where(HasTextColumn)
            .SelectMany(file => ReadFile(file, frames))
            .ToList();
        return rows.Count > 0 ? rows : throw new LabelledDataException($"The folder '{path}' holds no CSV file with a 'text' column.");
    }

    private static bool HasTextColumn(string path) =>
        CsvTable.ReadFile(path, csv => csv.TryGetFieldIndex(LabelledColumns.Text, out _));

    private static List<LabelledSentence> ReadFile(string path, IReadOnlyCollection<Frame>? frames) => CsvTable.ReadFile(path, csv =>
    {
        var columns = new LabelledColumns(csv, path, frames);
        var rows = new List<LabelledSentence>();
        while (csv.Read())
        {
            rows.Add(columns.ReadRow());
        }

        return rows.Count > 0 ? rows : throw new LabelledDataException($"{path} has a header but no rows; expected at least one.");
    });
}
