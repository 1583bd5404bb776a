using System.Numerics;
using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>An immutable open-addressing map from 64-bit keys to row numbers, with linear probing.</summary>
/// <remarks>The key 0 marks an empty slot; building refuses it.</remarks>
internal sealed class HashIndex
{
    private readonly ulong[] _keys;
    private readonly int[] _rows;
    private readonly int _shift;

    /// <summary>Takes over slots as a built index lays them out.</summary>
    /// <exception cref="ModelFormatException">The slots are not a power of two, or none is empty.</exception>
    public HashIndex(ulong[] keys, int[] rows)
    {
        if (!BitOperations.IsPow2(keys.Length) || keys.Length != rows.Length || keys.Length < 2 || !keys.Contains(0UL))
        {
            throw new ModelFormatException(
                $"The hash index has {keys.Length} keys and {rows.Length} rows; expected equal counts, a power of two, with an empty slot.");
        }

        _keys = keys;
        _rows = rows;
        _shift = 64 - BitOperations.Log2((uint)keys.Length);
    }

    public ReadOnlySpan<ulong> Keys => _keys;

    public ReadOnlySpan<int> Rows => _rows;

    /// <summary>Builds an index in which each key's row is its position.</summary>
    public static HashIndex Build(IReadOnlyList<ulong> keys) => Build([.. keys], [.. Enumerable.Range(0, keys.Count)]);

    /// <summary>Builds an index of keys and their rows.</summary>
    /// <exception cref="ArgumentException">A key is 0 or there twice, or the counts differ.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once at start, so it must not wait for tiering
    public static HashIndex Build(ReadOnlySpan<ulong> keys, ReadOnlySpan<int> rows)
    {
        if (keys.Length != rows.Length)
        {
            throw new ArgumentException($"There are {keys.Length} keys and {rows.Length} rows; expected equal counts.", nameof(rows));
        }

        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, (keys.Length * 5 / 4) + 1));
        var index = new HashIndex(new ulong[capacity], new int[capacity]);
        for (var position = 0; position < keys.Length; position++)
        {
            index.Add(keys[position], rows[position]);
        }

        return index;
    }

    /// <summary>Returns the keys and rows without the empty slots, in the order of the slots.</summary>
    public (ulong[] Keys, int[] Rows) Entries()
    {
        var slots = Enumerable.Range(0, _keys.Length).Where(slot => _keys[slot] != 0).ToArray();
        return ([.. slots.Select(slot => _keys[slot])], [.. slots.Select(slot => _rows[slot])]);
    }

    /// <summary>Returns the row of a key, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong key)
    {
        var keys = _keys;
        var slot = Slot(key);
        while (true)
        {
            var found = keys[slot];
            if (found == key)
            {
                return key == 0 ? -1 : _rows[slot];
            }

            if (found == 0)
            {
                return -1;
            }

            slot = (slot + 1) & (keys.Length - 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(ulong key) => (int)((key * 0x9E37_79B9_7F4A_7C15) >> _shift);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(ulong key, int row)
    {
        if (key == 0)
        {
            throw new ArgumentException("A key must not be 0.", nameof(key));
        }

        var slot = Slot(key);
        while (_keys[slot] != 0)
        {
            if (_keys[slot] == key)
            {
                throw new ArgumentException($"The key {key} is there twice.", nameof(key));
            }

            slot = (slot + 1) & (_keys.Length - 1);
        }

        _keys[slot] = key;
        _rows[slot] = row;
    }
}
