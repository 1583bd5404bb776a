namespace FramingKit.ML;

/// <summary>Reads labelled sentences from CSV files.</summary>
/// <remarks>
/// The format is UTF-8 CSV (RFC 4180) with a header row. The columns <c>text</c>, <c>frame</c> and <c>sentiment</c> must be there;
/// <c>secondary</c>, <c>topic</c>, <c>region</c>, <c>lang</c> and <c>group</c> may be. Nothing is skipped: the first row that
/// breaks the format fails the load. An apostrophe that keeps a cell from being run as a formula, as <c>framing classify --format csv</c>
/// writes it, is taken away: see <see cref="SpreadsheetCell"/>.
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
        return [.. Stream(path, frames)];
    }

    /// <summary>Reads a file or a folder row by row, so that no more than one row is in memory; otherwise like <see cref="Load"/>.</summary>
    /// <param name="path">A file or a folder. In a folder, files without a <c>text</c> column are other tables and left alone.</param>
    /// <param name="frames">The frames that may occur; null for any.</param>
    /// <returns>The rows, in order; a row that breaks the format throws when its turn comes.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public static IEnumerable<LabelledSentence> Stream(string path, IReadOnlyCollection<Frame>? frames = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return FilesOf(path).SelectMany(file => ReadFile(file, frames));
    }

    /// <summary>Finds the files that a path stands for: itself, or those of a folder that hold labelled sentences.</summary>
    internal static IReadOnlyList<string> FilesOf(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw new FileNotFoundException($"There is no file or folder '{path}'; expected a CSV file of labelled sentences, or a folder of them.", path);
        }

        var files = Directory.GetFiles(path, "*.csv").Order(StringComparer.Ordinal).Where(HasTextColumn).ToList();
        return files.Count > 0 ? files : throw new LabelledDataException($"The folder '{path}' holds no CSV file with a 'text' column.");
    }

    private static bool HasTextColumn(string path) =>
        CsvTable.ReadFile(path, csv => csv.TryGetFieldIndex(LabelledColumns.Text, out _));

    private static IEnumerable<LabelledSentence> ReadFile(string path, IReadOnlyCollection<Frame>? frames)
    {
        using var stream = File.OpenRead(path);
        using var table = new OpenTable(stream, path);
        table.ReadHeader();
        var columns = new LabelledColumns(table.Csv, path, frames);
        var rows = 0L;
        for (; table.Read(); rows++)
        {
            yield return columns.ReadRow();
        }

        if (rows == 0)
        {
            throw new LabelledDataException($"{path} has a header but no rows; expected at least one.");
        }
    }
}
