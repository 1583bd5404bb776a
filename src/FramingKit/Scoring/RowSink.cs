using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>Notes the rows of a sentence's features, to be added up at once.</summary>
internal readonly struct RowSink(LinearModel model, SentenceRows rows) : IFeatureSink
{
    private readonly FeatureTable _features = model.Features;
    private readonly HashIndex _sequences = model.Features.Sequences;
    private readonly SentenceRows _rows = rows;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddWord(in Unit unit, int index)
    {
        _rows.WordCount++;
        _rows.Words.AddKnown(unit.FeatureRow);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddSequence(ulong key, UnitSpan carrier)
    {
        _rows.WordCount++;
        _rows.Sequences.AddIf(_sequences.MayHave(key), key);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddNumbered(bool isThere, ulong number, UnitSpan carrier, UnitSpan secondCarrier) =>
        _rows.Numbered.AddKnown(_features.RowOfNumber(FeatureKey.If(isThere, number)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddSubword(int row, int unit) => _rows.Subwords.AddKnown(row);
}
