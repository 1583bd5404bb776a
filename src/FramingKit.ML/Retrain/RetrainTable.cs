using System.Globalization;

namespace FramingKit.ML;

/// <summary>Puts retrained models side by side.</summary>
public static class RetrainTable
{
    private static readonly string[] _header =
        ["trainer", "frames, cross-validated", "frames, held out", "sentiments, cross-validated", "sentiments, held out", "time", ""];

    /// <summary>Writes a table: macro-F1 with 95 % intervals, and the time of cross-validation and training.</summary>
    /// <param name="models">The models.</param>
    /// <returns>Aligned text with line feeds at line ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="models"/> is null.</exception>
    public static string Write(IReadOnlyList<RetrainedModel> models)
    {
        ArgumentNullException.ThrowIfNull(models);
        List<string[]> rows = [_header, .. models.Select(Row)];
        var widths = _header.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        return string.Concat(rows.Select(row => $"{string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()}\n"));
    }

    private static string[] Row(RetrainedModel model) =>
    [
        model.Recipe.Name,
        $"{model.Model.CrossValidation.Scores.FrameMacroF1}",
        $"{model.HeldOut?.Scores.FrameMacroF1}",
        $"{model.Model.CrossValidation.Scores.SentimentMacroF1}",
        $"{model.HeldOut?.Scores.SentimentMacroF1}",
        string.Create(CultureInfo.InvariantCulture, $"{model.Elapsed.TotalSeconds:f0} s"),
        model.IsWritten ? "" : "not written",
    ];
}
