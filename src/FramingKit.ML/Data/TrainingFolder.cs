namespace FramingKit.ML;

/// <summary>The labelled sentences of a folder: those to learn from, and those that are only measured on.</summary>
public sealed class TrainingFolder
{
    /// <summary>The name of the file that is never trained on, without extension.</summary>
    public const string HeldOutName = ModelCard.HeldOutName;

    private TrainingFolder(IReadOnlyList<LabelledSentence> training, IReadOnlyList<LabelledSentence> heldOut)
    {
        Training = training;
        HeldOut = heldOut;
    }

    /// <summary>Gets the rows to learn from: all but those of <c>heldout.csv</c>.</summary>
    public IReadOnlyList<LabelledSentence> Training { get; }

    /// <summary>Gets the rows of <c>heldout.csv</c>, which no model may be trained on; empty where there is no such file.</summary>
    public IReadOnlyList<LabelledSentence> HeldOut { get; }

    /// <summary>Reads files and folders of labelled sentences.</summary>
    /// <param name="paths">Files, or folders whose <c>*.csv</c> files with a <c>text</c> column are read.</param>
    /// <param name="frames">The frames that may occur; null for any.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    /// <exception cref="LabelledDataException">A row breaks the format, or a text of <c>heldout.csv</c> stands in another file too.</exception>
    public static TrainingFolder Load(IEnumerable<string> paths, IReadOnlyCollection<Frame>? frames = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var rows = paths.SelectMany(path => LabelledData.Load(path, frames)).ToList();
        var heldOut = rows.Where(row => row.Source == HeldOutName).ToList();
        var training = rows.Where(row => row.Source != HeldOutName).ToList();
        var measured = heldOut.Select(row => row.Text).ToHashSet(StringComparer.Ordinal);
        var leak = training.Find(row => measured.Contains(row.Text));
        return leak is null
            ? new TrainingFolder(training, heldOut)
            : throw new LabelledDataException(leak.File, leak.Line, "text", leak.Text, $"no sentence of {HeldOutName}.csv");
    }
}
