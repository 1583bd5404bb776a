using CsvHelper;
using FramingKit.ML;

namespace FramingKit.Cli.Results;

/// <summary>CSV whose first columns are those of labelled data, so that checked answers can be used as such.</summary>
internal sealed class CsvResultWriter(TextWriter output, ModelCard card) : IResultWriter
{
    private const string ProbabilityFormat = "0.######";

    private static readonly CsvWriterOptions _options = CsvWriterOptions.Default with
    {
        NewLine = "\n",
        TrueValue = "true",
        FalseValue = "false",
    };

    private readonly CsvWriter _csv = CsvWriter.Create(output, _options, leaveOpen: true);

    public void Write(IReadOnlyList<ClassifiedSentence> batch)
    {
        if (_csv.RecordCount == 0)
        {
            WriteHeader();
        }

        foreach (var (text, result) in batch)
        {
            _csv.WriteField(SpreadsheetCell.Protect(text)); // CsvHelper's own escape can't be told from a text that starts so
            _csv.WriteField(SpreadsheetCell.Protect(result.Frame.Name));
            _csv.WriteField(SpreadsheetCell.Protect(result.Secondary?.Name ?? ""));
            _csv.WriteField($"{result.Sentiment}");
            _csv.WriteField(result.IsUncertain);
            foreach (var probability in result.Frames.Values.Concat(result.Sentiments.Values))
            {
                _csv.WriteField(probability, ProbabilityFormat);
            }

            _csv.EndRecord();
        }

        _csv.Flush();
    }

    public void End() => _csv.Flush();

    public void Dispose() => _csv.Dispose();

    private void WriteHeader() => _csv.WriteHeader(
    [
        "text", "frame", "secondary", "sentiment", "uncertain",
        .. card.Frames.Select(frame => $"frame.{frame}"),
        .. card.Sentiments.Select(sentiment => $"sentiment.{sentiment}"),
    ]);
}
