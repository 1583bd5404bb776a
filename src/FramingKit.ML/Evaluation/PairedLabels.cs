namespace FramingKit.ML;

/// <summary>Gold labels and those of two models, as indexes, row by row.</summary>
internal sealed class PairedLabels
{
    private readonly int _labels;
    private readonly int[] _gold;
    private readonly int[] _first;
    private readonly int[] _second;

    private PairedLabels(int labels, int[] gold, int[] first, int[] second) =>
        (_labels, _gold, _first, _second) = (labels, gold, first, second);

    public static PairedLabels Of(IReadOnlyList<string> gold, IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var indexes = gold.Concat(first).Concat(second).Distinct(StringComparer.Ordinal)
            .Select((label, index) => (label, index)).ToDictionary(item => item.label, item => item.index, StringComparer.Ordinal);
        return new PairedLabels(indexes.Count, Indexes(gold), Indexes(first), Indexes(second));

        int[] Indexes(IReadOnlyList<string> labels) => [.. labels.Select(label => indexes[label])];
    }

    /// <summary>By how much the second model's macro-F1 is higher; both are measured on the same draws of rows.</summary>
    public Estimate Difference(int seed) =>
        Bootstrap.Of(_gold.Length, seed, rows => MacroF1(_second, rows) - MacroF1(_first, rows));

    public McNemarTest Test() => new(OnlyRight(_first, _second), OnlyRight(_second, _first));

    private int OnlyRight(int[] right, int[] wrong) =>
        Enumerable.Range(0, _gold.Length).Count(row => right[row] == _gold[row] && wrong[row] != _gold[row]);

    private double MacroF1(int[] predicted, int[] rows)
    {
        var confusion = new ConfusionMatrix(_labels);
        foreach (var row in rows)
        {
            confusion.Add(_gold[row], predicted[row]);
        }

        return confusion.MacroF1;
    }
}
