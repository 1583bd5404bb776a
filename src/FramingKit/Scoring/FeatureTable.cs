using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>The features a model has weights for, in the order of their rows.</summary>
/// <remarks>
/// A numbered feature is found by a plain array, a sequence of words by its hash. The row of a single word stands in the
/// <see cref="WordTable"/>, since all that is known of a word is looked up at once.
/// </remarks>
internal sealed class FeatureTable
{
    private readonly ulong[] _keys;
    private readonly int[] _numbered;

    /// <exception cref="ArgumentException">A key is there twice or is that of no feature.</exception>
    public FeatureTable(ulong[] keys)
    {
        _keys = keys;
        _numbered = WrittenArray.OfZeros<int>((int)HighestNumber(keys) + 1);
        for (var row = 0; row < keys.Length; row++)
        {
            if (IsNumber(keys[row]))
            {
                AddNumbered(keys[row], row);
            }
        }

        Sequences = HashIndex.Build(keys, FeatureHash.LowestSequence);
    }

    /// <summary>Gets the keys, each at the place of its row.</summary>
    public ReadOnlySpan<ulong> Keys => _keys;

    /// <summary>Returns the row of a numbered feature, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int RowOfNumber(ulong number) => number < (ulong)_numbered.Length ? _numbered[number] - 1 : -1;

    /// <summary>Gets the index of the sequences of words.</summary>
    public HashIndex Sequences { get; }

    private static bool IsNumber(ulong key) => !FeatureHash.IsSequence(key) && !FeatureHash.IsWord(key);

    private static ulong HighestNumber(ulong[] keys)
    {
        var highest = 0UL;
        foreach (var key in keys)
        {
            if (IsNumber(key))
            {
                highest = key < FeatureKey.Numbered ? Math.Max(highest, key) : throw NoFeature(key);
            }
        }

        return highest;
    }

    private void AddNumbered(ulong key, int row)
    {
        if (key == 0 || _numbered[key] != 0)
        {
            throw NoFeature(key);
        }

        _numbered[key] = row + 1;
    }

    private static ArgumentException NoFeature(ulong key) => new($"The key {key} is there twice or is that of no feature.", nameof(key));
}
