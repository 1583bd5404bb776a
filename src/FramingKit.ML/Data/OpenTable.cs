using CsvHelper;

namespace FramingKit.ML;

/// <summary>A CSV table that is read row by row, strictly: a malformed row throws and says where it stands.</summary>
internal sealed class OpenTable(Stream stream, string source) : IDisposable
{
    public CsvReader Csv { get; } = CsvReader.Create(stream, CsvTable.Strict(source), leaveOpen: true);

    public void ReadHeader()
    {
        try
        {
            Csv.ReadHeader();
        }
        catch (CsvFormatException exception)
        {
            throw CsvTable.Unreadable(source, exception);
        }
    }

    public bool Read()
    {
        try
        {
            return Csv.Read();
        }
        catch (CsvFormatException exception)
        {
            throw CsvTable.Unreadable(source, exception);
        }
    }

    public void Dispose() => Csv.Dispose();
}
