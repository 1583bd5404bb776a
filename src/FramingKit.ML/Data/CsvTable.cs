using CsvHelper;

namespace FramingKit.ML;

/// <summary>Opens CSV tables strictly: a malformed row fails the read and says where it stands.</summary>
internal static class CsvTable
{
    private const int LargestRecord = 1 << 20;

    private static readonly CsvReaderOptions _options = CsvReaderOptions.Default with
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

    /// <summary>Reads a file and goes on behind rows that can't be split into cells, telling of each.</summary>
    public static T ReadFile<T>(string path, Action<CsvMalformedRecord> onMalformed, Func<CsvReader, T> read)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path, read, _options with
        {
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = onMalformed,
        });
    }

    /// <summary>Reads a stream; its header is read before <paramref name="read"/> is called.</summary>
    public static T Read<T>(Stream stream, string source, Func<CsvReader, T> read) => Read(stream, source, read, _options);

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
            throw new LabelledDataException(source, (int)exception.LineNumber, exception.Message, exception);
        }
    }
}
