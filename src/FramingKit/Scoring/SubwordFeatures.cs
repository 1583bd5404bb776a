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
        for (var index = 0; index < units.Length; index++)
        {
            ref readonly var unit = ref units[index];
            if (unit.IsFolded || !unit.IsWord || unit.End - unit.Start > LongestWord)
            {
                continue;
            }

            if (unit.SubwordRow >= 0)
            {
                sink.AddSubword(unit.SubwordRow, index);
            }
            else
            {
                AddPieces(text[unit.Start..unit.End], subwords, index, ref sink);
            }
        }
    }

    private static void AddPieces<TSink>(ReadOnlySpan<char> word, SubwordVocabulary subwords, int index, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        Span<int> rows = stackalloc int[SubwordVocabulary.MostPieces];
        foreach (var row in rows[..subwords.Split(word, rows)])
        {
            sink.AddSubword(row, index);
        }
    }
}
