namespace FramingKit.Scoring;

/// <summary>Words and their sequences of two and three, never across the end of a sentence.</summary>
internal static class WordFeatures
{
    public static void Add<TSink>(ReadOnlySpan<Unit> units, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var (run, pair) = (0, 0UL);
        for (var index = 0; index < units.Length; index++)
        {
            ref readonly var unit = ref units[index];
            run = unit.StartsSentence ? 1 : run + 1;
            sink.AddWord(unit, index);
            if (run > 1)
            {
                var before = pair;
                pair = FeatureHash.OfSequence(units[index - 1].Hash, unit.Hash);
                sink.AddSequence(pair, new UnitSpan(index - 1, index));
                if (run > 2)
                {
                    sink.AddSequence(FeatureHash.OfSequence(before, unit.Hash), new UnitSpan(index - 2, index));
                }
            }
        }
    }
}
