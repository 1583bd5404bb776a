namespace FramingKit.Scoring;

/// <summary>What a word's spelling tells: its subwords and its sequences of three to five characters.</summary>
internal static class SpellingFeatures
{
    public const int ShortestSequence = 3;
    public const int LongestSequence = 5;

    /// <summary>Longer words are spelled up to here; what follows carries no feature.</summary>
    public const int LongestWord = 40;

    private const char Edge = '\u0001';

    public static void Add<TSink>(
        ReadOnlySpan<char> text, ReadOnlySpan<Unit> units, SubwordVocabulary subwords, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        Span<char> spelling = stackalloc char[LongestWord + 2];
        for (var index = 0; index < units.Length; index++)
        {
            ref readonly var unit = ref units[index];
            if (unit.IsFolded || !unit.IsWord)
            {
                continue;
            }

            var word = text[unit.Start..Math.Min(unit.End, unit.Start + LongestWord)];
            var spelled = spelling[..(word.Length + 2)];
            spelled[0] = spelled[^1] = Edge;
            for (var position = 0; position < word.Length; position++)
            {
                spelled[position + 1] = CharacterClass.Fold(word[position]);
            }

            AddSequences(spelled, index, ref sink);
            if (unit.End - unit.Start <= LongestWord)
            {
                subwords.Add(spelled[1..^1], unit.Hash, index, ref sink);
            }
        }
    }

    private static void AddSequences<TSink>(scoped ReadOnlySpan<char> spelled, int unit, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var carrier = new UnitSpan(unit, unit);
        for (var start = 0; start + ShortestSequence <= spelled.Length; start++)
        {
            var hash = 0UL;
            var longest = Math.Min(LongestSequence, spelled.Length - start);
            for (var length = 1; length <= longest; length++)
            {
                hash = FeatureHash.Append(hash, spelled[start + length - 1]);
                if (length >= ShortestSequence)
                {
                    sink.Add(FeatureBlock.Characters, FeatureKey.Characters(hash, length), carrier, UnitSpan.None);
                }
            }
        }
    }
}
