using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>An immutable open-addressing map from 64-bit keys to rows, with a filter in front for the many keys that are not in it.</summary>
/// <remarks>It holds the numbers of the rows alone; each key is compared where it stands anyway, at the place of its row.</remarks>
internal sealed class HashIndex
{
    // In a table filled to four fifths with a million random keys the longest run of taken places is a few hundred.
    private const int MostProbes = 4096;

    private readonly ulong[] _keys;
    private readonly int[] _slots; // rows, counted from 1; 0 is an empty slot
    private readonly KeyFilter _filter;
    private readonly int _slotShift;

    private HashIndex(ulong[] keys, int count)
    {
        _keys = keys;
        _slots = WrittenArray.OfZeros<int>((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, (count * 5 / 4) + 1)));
        _filter = new KeyFilter(count);
        _slotShift = 64 - BitOperations.Log2((uint)_slots.Length);
    }

    /// <summary>Builds an index of keys that stand at the places of their rows.</summary>
    /// <param name="keys">The keys; the index keeps the array.</param>
    /// <param name="lowest">The lowest key that can be found.</param>
    /// <exception cref="ArgumentException">A key that can be found is 0 or there twice, or too many fall on one place.</exception>
    public static HashIndex Build(ulong[] keys, ulong lowest = 0)
    {
        var index = new HashIndex(keys, Count(keys, lowest));
        for (var row = 0; row < keys.Length; row++)
        {
            if (keys[row] >= lowest)
            {
                index.Add(keys[row], row);
            }
        }

        return index;
    }

    /// <summary>Refuses keys chosen to fall on one place, which would make building and finding slow.</summary>
    /// <exception cref="ArgumentException">More places were passed than in a table of honest hashes.</exception>
    public static void CheckProbes(int probes)
    {
        if (probes > MostProbes)
        {
            ThrowTooManyProbes();
        }
    }

    /// <summary>Returns the row of a key, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong key) => _filter.MayHave(key) ? FindLikely(key) : -1;

    /// <summary>Whether a key may be in the index; false only where it is not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(ulong key) => _filter.MayHave(key);

    /// <summary>Fetches a key's slot into the cache for <see cref="FindLikely"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fetch(ulong key) => CacheLine.Fetch(in _slots[HomeOf(key)]);

    /// <summary>Returns the row of a key for which <see cref="MayHave"/> is true, or −1.</summary>
    public int FindLikely(ulong key)
    {
        var slots = _slots;
        for (var slot = HomeOf(key); ; slot = (slot + 1) & (slots.Length - 1))
        {
            var row = slots[slot] - 1;
            if (row < 0 || _keys[row] == key)
            {
                return row;
            }
        }
    }

    [DoesNotReturn]
    private static void ThrowTooManyProbes() =>
        throw new ArgumentException($"More than {MostProbes} keys fall on one place; expected hashes that spread.");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int HomeOf(ulong key) => (int)(KeyFilter.Spread(key) >> _slotShift);

    private static int Count(ReadOnlySpan<ulong> keys, ulong lowest)
    {
        var count = 0;
        foreach (var key in keys)
        {
            count += key >= lowest ? 1 : 0;
        }

        return count;
    }

    private void Add(ulong key, int row)
    {
        if (key == 0)
        {
            throw new ArgumentException("A key must not be 0.", nameof(key));
        }

        _filter.Add(key);
        var slot = HomeOf(key);
        for (var probes = 1; _slots[slot] != 0; probes++)
        {
            if (_keys[_slots[slot] - 1] == key)
            {
                throw new ArgumentException($"The key {key} is there twice.", nameof(key));
            }

            CheckProbes(probes);
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = row + 1;
    }
}
