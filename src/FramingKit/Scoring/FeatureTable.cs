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
    private readonly int[] _numbered = new int[FeatureKey.Numbered];

    /// <exception cref="ArgumentException">A key is there twice or is that of no feature.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once at start, so it must not wait for tiering
    public FeatureTable(ulong[] keys)
    {
        _keys = keys;
        var sequences = new int[keys.Length];
        var count = 0;
        for (var row = 0; row < keys.Length; row++)
        {
            if (FeatureHash.IsSequence(keys[row]))
            {
                sequences[count++] = row;
            }
            else if (!FeatureHash.IsWord(keys[row]))
            {
                AddNumbered(keys[row], row);
            }
        }

        Sequences = new HashIndex(keys, sequences.AsSpan(0, count));
    }

    /// <summary>Gets the keys, each at the place of its row.</summary>
    public ReadOnlySpan<ulong> Keys => _keys;

    /// <summary>Returns the row of a numbered feature, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int RowOfNumber(ulong number) => _numbered[number] - 1;

    /// <summary>Gets the index of the sequences of words.</summary>
    public HashIndex Sequences { get; }

    private void AddNumbered(ulong key, int row)
    {
        if (key is 0 or >= FeatureKey.Numbered || _numbered[key] != 0)
        {
            throw new ArgumentException($"The key {key} is there twice or is that of no feature.", nameof(key));
        }

        _numbered[key] = row + 1;
    }
}
