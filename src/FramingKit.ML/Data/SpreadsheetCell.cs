namespace FramingKit.ML;

/// <summary>Keeps text in a CSV cell from being run as a formula by a spreadsheet, and takes it back.</summary>
/// <remarks>
/// A spreadsheet runs a cell that starts with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, one of their full-width forms, a tab or a line end.
/// The rule: where any number of apostrophes, also none, is followed by such a character, one more apostrophe is put in front; reading takes one
/// away where at least one stands there. So every text comes back as it was. <see cref="LabelledData"/> takes them back by itself.
/// </remarks>
/// <example><code>
/// string cell = SpreadsheetCell.Protect("=HYPERLINK(A1)"); // '=HYPERLINK(A1)
/// string text = SpreadsheetCell.Restore(cell);             // =HYPERLINK(A1)
/// </code></example>
public static class SpreadsheetCell
{
    private const char Mark = '\'';
    private const string Starters = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>Makes a text safe as a cell.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text, with an apostrophe in front where a spreadsheet would run it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Protect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsFormula(text) ? $"{Mark}{text}" : text;
    }

    /// <summary>Returns the text that <see cref="Protect"/> was given.</summary>
    /// <param name="cell">The cell, without the quotation marks of CSV.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is null.</exception>
    public static string Restore(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.StartsWith(Mark) && IsFormula(cell) ? cell[1..] : cell;
    }

    private static bool IsFormula(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept(Mark);
        return first >= 0 && Starters.Contains(text[first], StringComparison.Ordinal);
    }
}
