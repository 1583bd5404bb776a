using FramingKit.ML;
using FramingKit.Tests.Shared;

namespace FramingKit.Fuzz.Targets;

/// <summary>Loading labelled sentences: rows that hold to the format, or an exception that says where they do not.</summary>
internal static class CsvTarget
{
    private static readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("framing-fuzz-").FullName, "rows.csv");

    public static void Run(byte[] input)
    {
        File.WriteAllBytes(_path, input);
        IReadOnlyList<LabelledSentence> rows;
        try
        {
            rows = LabelledData.Load(_path);
        }
        catch (LabelledDataException exception)
        {
            Invariant.Holds(exception.Message.Contains("rows.csv", StringComparison.Ordinal), exception.Message);
            Invariant.Holds(exception.Line >= 0, exception.Message);
            return;
        }

        var line = 1;
        Invariant.Holds(rows.Count > 0, "");
        foreach (var row in rows)
        {
            Invariant.Holds(!string.IsNullOrWhiteSpace(row.Text) && row.Text.Length <= LabelledData.MaximumTextLength, row.Text);
            Invariant.Holds(row.Secondary is not { } second || (second != row.Frame && second != Frame.None && row.Frame != Frame.None), row.Text);
            Invariant.Holds(Enum.IsDefined(row.Sentiment) && row.Frame.Name.Length > 0, row.Text);
            Invariant.Holds(row.Line > line, row.Text, $"line {row.Line} after {line}");
            line = row.Line;
        }
    }
}
