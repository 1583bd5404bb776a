using FramingKit.Scoring;

namespace FramingKit.Tests;

/// <summary>One feature as a sink received it.</summary>
internal readonly record struct RecordedFeature(FeatureBlock Block, ulong Key, UnitSpan Carrier, UnitSpan SecondCarrier);

/// <summary>Keeps all features of a sentence, in order.</summary>
internal readonly struct RecordingSink() : IFeatureSink
{
    public List<RecordedFeature> Features { get; } = [];

    public List<(int Row, int Unit)> Subwords { get; } = [];

    public IEnumerable<ulong> Keys => Features.Select(feature => feature.Key);

    public void AddWord(in Unit unit, int index) =>
        Features.Add(new RecordedFeature(FeatureBlock.Words, unit.Hash, new UnitSpan(index, index), UnitSpan.None));

    public void AddSequence(ulong key, UnitSpan carrier) => Features.Add(new RecordedFeature(FeatureBlock.Words, key, carrier, UnitSpan.None));

    public void AddNumbered(bool isThere, ulong number, UnitSpan carrier, UnitSpan secondCarrier)
    {
        if (isThere)
        {
            Features.Add(new RecordedFeature(FeatureBlock.Lexicon, number, carrier, secondCarrier));
        }
    }

    public void AddSubword(int row, int unit) => Subwords.Add((row, unit));
}
