using System.Globalization;
using CsvHelper;

namespace FramingKit.ML;

/// <summary>Tells what is wrong with a row that can't be split into cells, and what would be right.</summary>
internal static class MalformedRow
{
    private const int ShownLength = 60;

    public static LabelledDataException Describe(string source, CsvMalformedRecord record) => new(
        string.Create(CultureInfo.InvariantCulture, $"{source}({record.LineNumber}): the row '{Begin(record.RawRecord)}' {WhatIsWrong(record.Reason)}."),
        source,
        (int)record.LineNumber);

    private static string WhatIsWrong(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.FieldCountMismatch => "has not as many cells as the header; expected the same number (a text with a comma needs quotation marks)",
        CsvMalformedReason.UnterminatedQuote => "has a quotation mark that is never closed; expected another one at the end of the cell",
        CsvMalformedReason.StrayQuote or CsvMalformedReason.TextAfterClosingQuote =>
            "has a quotation mark inside a cell; expected the whole cell in quotation marks, and inner ones doubled",
        _ => "is malformed; expected CSV by RFC 4180",
    };

    private static string Begin(string row)
    {
        var line = row.Split('\n')[0].TrimEnd('\r');
        return line.Length <= ShownLength && line.Length == row.Length ? line : $"{line[..Math.Min(line.Length, ShownLength - 3)]}...";
    }
}
