using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>Hashes a word character by character; at any point <see cref="Hash"/> is that of the characters so far.</summary>
/// <remarks>
/// A word is read as bytes in blocks of sixteen, the last one filled up with zeros: an ASCII character is one byte, any other one
/// the byte 255 and its two. So the bytes of a short ASCII word, as they lie in a vector, can be hashed at once: <see cref="OfBytes"/>.
/// </remarks>
internal struct WordHasher
{
    private const int HalfBits = 64;
    private const int BlockBits = 128;
    private const byte WideMark = 0xFF;

    private ulong _low;
    private ulong _high;
    private ulong _before;
    private int _bits;

    public readonly ulong Hash => FeatureHash.ToWord(MixBlock(_low, _high, _before));

    /// <summary>Hashes a word of at most fifteen ASCII characters.</summary>
    /// <param name="low">The first eight bytes, the first one lowest.</param>
    /// <param name="high">The other bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfBytes(ulong low, ulong high) => FeatureHash.ToWord(MixBlock(low, high, before: 0));

    /// <summary>Appends a folded character.</summary>
    public void Append(char folded)
    {
        if (char.IsAscii(folded))
        {
            AppendByte((byte)folded);
            return;
        }

        AppendByte(WideMark);
        AppendByte((byte)folded);
        AppendByte((byte)(folded >> 8));
    }

    private void AppendByte(byte value)
    {
        if (_bits < HalfBits)
        {
            _low |= (ulong)value << _bits;
        }
        else
        {
            _high |= (ulong)value << (_bits - HalfBits);
        }

        _bits += 8;
        if (_bits == BlockBits)
        {
            (_before, _low, _high, _bits) = (MixBlock(_low, _high, _before), 0, 0, 0);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong MixBlock(ulong low, ulong high, ulong before) => FeatureHash.Mix(low, high ^ before);
}
