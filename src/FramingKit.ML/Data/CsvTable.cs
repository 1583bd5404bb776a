using CsvHelper;

namespace FramingKit.ML;

/// <summary>Opens CSV tables strictly: a malformed row fails the read and says where it stands.</summary>
internal static class CsvTable
{
    private const int LargestRecord = 1 << 20;

    /// <summary>Gets the options of a strict reader.</summary>
    public static CsvReaderOptions Strict { get; } = CsvReaderOptions.Default with
    {
        Separator = ',',
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        TrackLineNumbers = true,
        MaxRecordSize = LargestRecord,
    };

    /// <summary>Reads a file; its header is read before <paramref name="read"/> is called.</summary>
    public static T ReadFile<T>(string path, Func<CsvReader, T> read)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path, read);
    }

    /// <summary>Tells where a table is malformed.</summary>
    public static LabelledDataException Malformed(string source, CsvFormatException exception) =>
        new(source, (int)exception.LineNumber, exception.Message, exception);

    /// <summary>Reads a file and goes on behind rows that can't be split into cells, telling of each.</summary>
    public static T ReadFile<T>(string path, Action<CsvMalformedRecord> onMalformed, Func<CsvReader, T> read)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path, read, Strict with
        {
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = onMalformed,
        });
    }

    /// <summary>Reads a stream; its header is read before <paramref name="read"/> is called.</summary>
    public static T Read<T>(Stream stream, string source, Func<CsvReader, T> read) => Read(stream, source, read, Strict);

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
            throw Malformed(source, exception);
        }
    }
}
