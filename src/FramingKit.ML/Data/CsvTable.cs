using CsvHelper;

namespace FramingKit.ML;

/// <summary>Opens CSV tables strictly: a malformed row fails the read and says where it stands.</summary>
internal static class CsvTable
{
    private const int LargestRecord = 1 << 20;

    private static readonly CsvReaderOptions _options = CsvReaderOptions.Default with
    {
        Separator = ',',
        MalformedData = CsvMalformedDataHandling.Skip,
        FieldCountMismatch = CsvFieldCountHandling.Skip,
        TrackLineNumbers = true,
        MaxRecordSize = LargestRecord,
    };

    /// <summary>Reads a file; its header is read before <paramref name="read"/> is called.</summary>
    public static T ReadFile<T>(string path, Func<CsvReader, T> read)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path, read);
    }

    /// <summary>Reads a file and goes on behind malformed rows, telling of each.</summary>
    public static T ReadFile<T>(string path, Action<LabelledDataException> onMalformed, Func<CsvReader, T> read)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path, read, _options with { OnMalformedRecord = record => onMalformed(MalformedRow.Describe(path, record)) });
    }

    /// <summary>Reads a stream; its header is read before <paramref name="read"/> is called.</summary>
    public static T Read<T>(Stream stream, string source, Func<CsvReader, T> read) => Read(stream, source, read, Strict(source));

    /// <summary>Returns the options of a reader that throws at the first malformed row.</summary>
    public static CsvReaderOptions Strict(string source) =>
        _options with { OnMalformedRecord = record => throw MalformedRow.Describe(source, record) };

    /// <summary>Tells where a table can't be read at all.</summary>
    public static LabelledDataException Unreadable(string source, CsvFormatException exception) =>
        new(source, (int)exception.LineNumber, exception.Message, exception);

    private static T Read<T>(Stream stream, string source, Func<CsvReader, T> read, CsvReaderOptions options)
    {
        try
        {
            using var csv = CsvReader.Create(stream, options, leaveOpen: true);
            csv.ReadHeader();
            return read(csv);
        }
        catch (CsvFormatException exception)
        {
            throw Unreadable(source, exception);
        }
    }
}
