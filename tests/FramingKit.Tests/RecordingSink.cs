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

    public void Add(FeatureBlock block, ulong key, UnitSpan carrier, UnitSpan secondCarrier) =>
        Features.Add(new RecordedFeature(block, key, carrier, secondCarrier));

    public void AddSubword(int row, int unit) => Subwords.Add((row, unit));
}
