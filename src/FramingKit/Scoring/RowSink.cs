namespace FramingKit.Scoring;

/// <summary>Notes the rows of a sentence's features, to be added up at once.</summary>
internal readonly struct RowSink(LinearModel model, SentenceRows rows) : IFeatureSink
{
    private readonly FeatureTable _features = model.Features;
    private readonly HashIndex _sequences = model.Features.Sequences;
    private readonly SentenceRows _rows = rows;

    public void AddWord(in Unit unit, int index)
    {
        _rows.WordCount++;
        _rows.Words.AddKnown(unit.FeatureRow);
    }

    public void AddSequence(ulong key, UnitSpan carrier)
    {
        _rows.WordCount++;
        if (_sequences.MayHave(key))
        {
            _rows.Sequences.Add(key);
        }
    }

    public void AddNumbered(ulong number, UnitSpan carrier, UnitSpan secondCarrier) => _rows.Numbered.AddKnown(_features.RowOfNumber(number));

    public void AddSubword(int row, int unit) => _rows.Subwords.AddKnown(row);
}
