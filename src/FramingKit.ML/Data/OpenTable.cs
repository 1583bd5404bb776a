using CsvHelper;

namespace FramingKit.ML;

/// <summary>A CSV table that is read row by row, strictly.</summary>
internal sealed class OpenTable(Stream stream, string source) : IDisposable
{
    public CsvReader Csv { get; } = CsvReader.Create(stream, CsvTable.Strict, leaveOpen: true);

    public void ReadHeader()
    {
        try
        {
            Csv.ReadHeader();
        }
        catch (CsvFormatException exception)
        {
            throw CsvTable.Malformed(source, exception);
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
            throw CsvTable.Malformed(source, exception);
        }
    }

    public void Dispose() => Csv.Dispose();
}
