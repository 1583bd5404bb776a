namespace FramingKit.ML;

/// <summary>Gold and predicted labels of one kind, as indexes, with the confidence of each answer: a few bytes a row, whatever the rows hold.</summary>
internal sealed class LabelTally<TLabel>
    where TLabel : struct
{
    private readonly IReadOnlyList<TLabel> _labels;
    private readonly Dictionary<TLabel, int> _indexes;
    private readonly List<int> _gold = [];
    private readonly List<int> _predicted = [];
    private readonly List<float> _confidence = [];

    public LabelTally(IReadOnlyList<TLabel> labels)
    {
        _labels = labels;
        _indexes = labels.Select((label, index) => (label, index)).ToDictionary(item => item.label, item => item.index);
    }

    public IReadOnlyCollection<(float Confidence, bool IsRight)> Answers =>
        [.. _confidence.Select((confidence, row) => (confidence, _gold[row] == _predicted[row]))];

    public void Add(LabelledSentence row, TLabel gold, TLabel predicted, float confidence)
    {
        _gold.Add(_indexes.TryGetValue(gold, out var index) ? index : throw new LabelledDataException(
            row.File, row.Line, typeof(TLabel).Name, $"{gold}", $"a label the model knows: {string.Join(", ", _labels)}"));
        _predicted.Add(_indexes[predicted]);
        _confidence.Add(confidence);
    }

    public ConfusionMatrix Confusion() => Confusion([.. Enumerable.Range(0, _gold.Count)]);

    public ConfusionMatrix Confusion(ReadOnlySpan<int> rows)
    {
        var confusion = new ConfusionMatrix(_labels.Count);
        foreach (var row in rows)
        {
            confusion.Add(_gold[row], _predicted[row]);
        }

        return confusion;
    }

    /// <summary>Returns the rows, the least certain first.</summary>
    public int[] LeastCertainFirst() => [.. Enumerable.Range(0, _gold.Count).OrderBy(row => _confidence[row])];

    public Estimate MacroF1(int seed) => Bootstrap.Of(_gold.Count, seed, rows => Confusion(rows).MacroF1);

    public Estimate Accuracy(int seed) => Bootstrap.Of(_gold.Count, seed, rows => Confusion(rows).Accuracy);

    public IReadOnlyList<LabelScore> LabelScores()
    {
        var confusion = Confusion();
        return [.. _labels.Select((label, index) => new LabelScore(
            $"{label}",
            (float)confusion.Precision(index),
            (float)confusion.Recall(index),
            (float)confusion.F1(index),
            confusion.Gold(index)))];
    }
}
