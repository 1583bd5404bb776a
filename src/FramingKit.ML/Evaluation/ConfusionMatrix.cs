namespace FramingKit.ML;

/// <summary>Counts of gold labels against predicted labels, and the scores that follow from them.</summary>
/// <param name="labelCount">The number of labels, at least 1; labels are indexes from 0.</param>
public sealed class ConfusionMatrix(int labelCount)
{
    private readonly int[,] _counts = new int[labelCount, labelCount];

    /// <summary>Gets the number of labels.</summary>
    public int LabelCount => labelCount;

    /// <summary>Gets the number of rows counted.</summary>
    public int Total { get; private set; }

    /// <summary>Gets the share of rows whose prediction is right; 0 where there are no rows.</summary>
    public double Accuracy => Total == 0 ? 0 : Enumerable.Range(0, labelCount).Sum(label => _counts[label, label]) / (double)Total;

    /// <summary>Gets the mean F1 over the labels that occur, as gold or as prediction; 0 where there are no rows.</summary>
    public double MacroF1 => Enumerable.Range(0, labelCount)
        .Where(label => Gold(label) + Predicted(label) > 0)
        .Select(F1)
        .DefaultIfEmpty(0)
        .Average();

    /// <summary>Gets the number of rows with a gold label and a prediction.</summary>
    /// <param name="gold">The index of the gold label.</param>
    /// <param name="predicted">The index of the predicted label.</param>
    /// <returns>The count.</returns>
    public int this[int gold, int predicted] => _counts[gold, predicted];

    /// <summary>Counts a row.</summary>
    /// <param name="gold">The index of its gold label.</param>
    /// <param name="predicted">The index of its predicted label.</param>
    public void Add(int gold, int predicted)
    {
        _counts[gold, predicted]++;
        Total++;
    }

    /// <summary>Counts the rows with a gold label.</summary>
    /// <param name="label">The index of the label.</param>
    /// <returns>The count (the label's support).</returns>
    public int Gold(int label) => Enumerable.Range(0, labelCount).Sum(predicted => _counts[label, predicted]);

    /// <summary>Counts the rows with a predicted label.</summary>
    /// <param name="label">The index of the label.</param>
    /// <returns>The count.</returns>
    public int Predicted(int label) => Enumerable.Range(0, labelCount).Sum(gold => _counts[gold, label]);

    /// <summary>Computes the share of the rows predicted as a label that have it.</summary>
    /// <param name="label">The index of the label.</param>
    /// <returns>From 0 to 1; 0 where nothing is predicted as the label.</returns>
    public double Precision(int label) => Ratio(_counts[label, label], Predicted(label));

    /// <summary>Computes the share of the rows with a label that are predicted as it.</summary>
    /// <param name="label">The index of the label.</param>
    /// <returns>From 0 to 1; 0 where no row has the label.</returns>
    public double Recall(int label) => Ratio(_counts[label, label], Gold(label));

    /// <summary>Computes the harmonic mean of precision and recall.</summary>
    /// <param name="label">The index of the label.</param>
    /// <returns>From 0 to 1; 0 where the label neither occurs nor is predicted.</returns>
    public double F1(int label) => Ratio(2 * _counts[label, label], Gold(label) + Predicted(label));

    /// <summary>Returns a row for each gold label, with a count for each predicted one.</summary>
    internal IReadOnlyList<IReadOnlyList<int>> ToRows() =>
        [.. Enumerable.Range(0, labelCount).Select(gold => (int[])[.. Enumerable.Range(0, labelCount).Select(predicted => _counts[gold, predicted])])];

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : part / (double)whole;
}
