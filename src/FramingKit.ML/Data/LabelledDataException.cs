using System.Globalization;

namespace FramingKit.ML;

/// <summary>The exception for labelled data that breaks the format: it says where, what was found, and what would be right.</summary>
public sealed class LabelledDataException : Exception
{
    private LabelledDataException(string message, string path, int line, string column)
        : base(message)
    {
        Path = path;
        Line = line;
        Column = column;
    }

    /// <summary>Initializes a new instance of the <see cref="LabelledDataException"/> class without details.</summary>
    public LabelledDataException()
        : this("The labelled data can't be read.")
    {
    }

    /// <summary>Initializes a new instance of the <see cref="LabelledDataException"/> class.</summary>
    /// <param name="message">What is wrong.</param>
    public LabelledDataException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="LabelledDataException"/> class.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The failure underneath.</param>
    public LabelledDataException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="LabelledDataException"/> class for one line.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">The line, counted from 1; 0 where it is not known.</param>
    /// <param name="message">What is wrong there.</param>
    /// <param name="innerException">The failure underneath.</param>
    public LabelledDataException(string path, int line, string message, Exception innerException)
        : base(string.Create(CultureInfo.InvariantCulture, $"{path}({line}): {message}"), innerException)
    {
        Path = path;
        Line = line;
    }

    /// <summary>Initializes a new instance of the <see cref="LabelledDataException"/> class for one cell.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">The line on which the row starts, counted from 1.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="found">What the cell holds.</param>
    /// <param name="expected">What would be right.</param>
    public LabelledDataException(string path, int line, string column, string found, string expected)
        : base(string.Create(CultureInfo.InvariantCulture, $"{path}({line}): column '{column}' has '{Shorten(found)}'; expected {expected}."))
    {
        Path = path;
        Line = line;
        Column = column;
    }

    internal LabelledDataException(string message, string path, int line)
        : base(message)
    {
        Path = path;
        Line = line;
    }

    /// <summary>Gets the file, or null where none is known.</summary>
    public string? Path { get; }

    /// <summary>Gets the line on which the row starts, counted from 1, or 0 where none is known.</summary>
    public int Line { get; }

    /// <summary>Gets the column, or null where none is known.</summary>
    public string? Column { get; }

    internal static LabelledDataException MissingColumn(string path, string column, IReadOnlyList<string> headers, string expected)
    {
        var isOtherSeparator = headers is [var only] && only.AsSpan().ContainsAny(';', '\t');
        var message =
            $"{path}(1): there is no column '{column}' in the header '{Shorten(string.Join(',', headers))}'; expected {expected}" +
            (isOtherSeparator ? ", separated by commas." : ".");
        return new LabelledDataException(message, path, 1, column);
    }

    private static string Shorten(string found) => found.Length <= 60 ? found : $"{found[..57]}...";
}
