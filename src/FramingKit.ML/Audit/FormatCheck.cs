using CsvHelper;

namespace FramingKit.ML;

/// <summary>Reads labelled files and goes on behind every error, so that all of them are told at once.</summary>
internal sealed class FormatCheck
{
    private readonly List<LabelledSentence> _rows = [];
    private readonly List<LabelledDataException> _errors = [];

    public IReadOnlyList<LabelledSentence> Rows => _rows;

    public IReadOnlyList<LabelledDataException> Errors => _errors;

    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public static FormatCheck Read(IEnumerable<string> paths)
    {
        var check = new FormatCheck();
        foreach (var file in paths.SelectMany(LabelledData.FilesOf))
        {
            check.ReadFile(file);
        }

        return check;
    }

    private void ReadFile(string path)
    {
        var malformed = new List<LabelledDataException>();
        try
        {
            _rows.AddRange(CsvTable.ReadFile(path, malformed.Add, csv => ReadRows(csv, path)));
        }
        catch (LabelledDataException exception)
        {
            _errors.Add(exception); // the header, or a quote never closed: nothing behind it can be read
        }

        _errors.AddRange(malformed);
        _errors.Sort((first, second) => (first.Path, first.Line).CompareTo((second.Path, second.Line)));
    }

    private List<LabelledSentence> ReadRows(CsvReader csv, string path)
    {
        var columns = new LabelledColumns(csv, path, frames: null);
        var rows = new List<LabelledSentence>();
        while (csv.Read())
        {
            try
            {
                rows.Add(columns.ReadRow());
            }
            catch (LabelledDataException exception)
            {
                _errors.Add(exception);
            }
        }

        return rows;
    }
}
