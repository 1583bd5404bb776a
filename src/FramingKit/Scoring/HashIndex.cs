using System.Numerics;
using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>An immutable open-addressing map from 64-bit keys to rows, with a filter in front for the many keys that are not in it.</summary>
/// <remarks>The key 0 marks an empty slot; building refuses it.</remarks>
internal sealed class HashIndex
{
    private readonly Slot[] _slots;
    private readonly KeyFilter _filter;
    private readonly int _slotShift;

    /// <summary>Builds an index of keys and their rows, none of them below 0.</summary>
    /// <exception cref="ArgumentException">A key is 0 or there twice, or the counts differ.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once at start, so it must not wait for tiering
    public HashIndex(ReadOnlySpan<ulong> keys, ReadOnlySpan<int> rows)
    {
        if (keys.Length != rows.Length)
        {
            throw new ArgumentException($"There are {keys.Length} keys and {rows.Length} rows; expected equal counts.", nameof(rows));
        }

        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, (keys.Length * 5 / 4) + 1))];
        _filter = new KeyFilter(keys.Length);
        _slotShift = 64 - BitOperations.Log2((uint)_slots.Length);
        for (var position = 0; position < keys.Length; position++)
        {
            Add(keys[position], rows[position]);
        }
    }

    /// <summary>Builds an index in which each key's row is its position.</summary>
    public static HashIndex Build(ReadOnlySpan<ulong> keys) => new(keys, [.. Enumerable.Range(0, keys.Length)]);

    /// <summary>Returns the row of a key, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong key) => _filter.MayHave(key) ? FindSlot(key) : -1;

    /// <summary>Whether a key may be in the index; where it may, its slot is fetched into the cache for <see cref="Find"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(ulong key)
    {
        if (!_filter.MayHave(key))
        {
            return false;
        }

        CacheLine.Fetch(in _slots[HomeOf(key)]);
        return true;
    }

    private int FindSlot(ulong key)
    {
        var slots = _slots;
        for (var slot = HomeOf(key); ; slot = (slot + 1) & (slots.Length - 1))
        {
            ref readonly var found = ref slots[slot];
            if (found.Key == key)
            {
                return found.Row - 1;
            }

            if (found.Key == 0)
            {
                return -1;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int HomeOf(ulong key) => (int)(KeyFilter.Spread(key) >> _slotShift);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(ulong key, int row)
    {
        if (key == 0)
        {
            throw new ArgumentException("A key must not be 0.", nameof(key));
        }

        _filter.Add(key);
        var slot = HomeOf(key);
        while (_slots[slot].Key != 0)
        {
            if (_slots[slot].Key == key)
            {
                throw new ArgumentException($"The key {key} is there twice.", nameof(key));
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = new Slot(key, row + 1);
    }

    /// <summary>A key and its row, counted from 1, so that an empty slot finds −1 even for the key 0.</summary>
    private readonly record struct Slot(ulong Key, int Row);
}
