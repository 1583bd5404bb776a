using System.Numerics;
using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>Tells of most keys that are not in a set that they are not, at the cost of one bit's look-up (a Bloom filter with one hash).</summary>
internal sealed class KeyFilter
{
    private const int BitsPerKey = 8;
    private const int WordBits = 64;

    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <param name="keyCount">How many keys will be added.</param>
    public KeyFilter(int keyCount)
    {
        _bits = WrittenArray.OfZeros<ulong>((int)Math.Max(2, BitOperations.RoundUpToPowerOf2((uint)keyCount * BitsPerKey) / WordBits));
        _shift = 64 - BitOperations.Log2((uint)_bits.Length * WordBits);
    }

    /// <summary>Spreads a key's bits, the best of them on top.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Spread(ulong key) => key * 0x9E37_79B9_7F4A_7C15;

    public void Add(ulong key)
    {
        var place = Place(key);
        _bits[place / WordBits] |= 1UL << (int)place;
    }

    /// <summary>Whether the key may have been added; false only where it was not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(ulong key)
    {
        var place = Place(key);
        return ((_bits[place / WordBits] >> (int)place) & 1) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Place(ulong key) => Spread(key) >> _shift;
}
