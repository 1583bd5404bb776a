namespace FramingKit.Scoring;

/// <summary>Words and their sequences of two and three, never across the end of a sentence.</summary>
internal static class WordFeatures
{
    public static void Add<TSink>(ReadOnlySpan<Unit> units, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var run = 0;
        for (var index = 0; index < units.Length; index++)
        {
            run = units[index].StartsSentence ? 1 : run + 1;
            var word = units[index].Hash;
            sink.Add(FeatureBlock.Words, FeatureKey.Word(word), new UnitSpan(index, index), UnitSpan.None);
            if (run > 1)
            {
                var key = FeatureKey.WordPair(units[index - 1].Hash, word);
                sink.Add(FeatureBlock.Words, key, new UnitSpan(index - 1, index), UnitSpan.None);
            }

            if (run > 2)
            {
                var key = FeatureKey.WordTriple(units[index - 2].Hash, units[index - 1].Hash, word);
                sink.Add(FeatureBlock.Words, key, new UnitSpan(index - 2, index), UnitSpan.None);
            }
        }
    }
}
