namespace FramingKit.Scoring;

/// <summary>The subwords of the vector table that each word is made of; entity names that are folded have none.</summary>
internal static class SubwordFeatures
{
    /// <summary>Longer words carry no subwords.</summary>
    public const int LongestWord = 40;

    public static void Add<TSink>(
        ReadOnlySpan<char> text, ReadOnlySpan<Unit> units, SubwordVocabulary subwords, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        Span<char> folded = stackalloc char[LongestWord];
        for (var index = 0; index < units.Length; index++)
        {
            ref readonly var unit = ref units[index];
            var length = unit.End - unit.Start;
            if (unit.IsFolded || !unit.IsWord || length > LongestWord)
            {
                continue;
            }

            for (var position = 0; position < length; position++)
            {
                folded[position] = CharacterClass.Fold(text[unit.Start + position]);
            }

            subwords.Add(folded[..length], unit.Hash, index, ref sink);
        }
    }
}
