using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>The one definition of how words and features become 64-bit keys; training and runtime share it.</summary>
internal static class FeatureHash
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Extends a polynomial hash of a word by one folded character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Append(ulong hash, char folded) => (hash * Multiplier) + folded + 1UL;

    /// <summary>Makes a key out of a salt and a value, spreading the bits over the whole word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong salt, ulong value)
    {
        var mixed = (value ^ (salt * 0xD6E8_FEB8_6659_FD93)) * Multiplier;
        mixed ^= mixed >> 32;
        mixed *= 0xD6E8_FEB8_6659_FD93;
        return mixed ^ (mixed >> 29);
    }

    /// <summary>Hashes a word that is already folded, as the tokenizer would.</summary>
    public static ulong OfWord(ReadOnlySpan<char> folded)
    {
        var hash = 0UL;
        foreach (var character in folded)
        {
            hash = Append(hash, character);
        }

        return hash;
    }
}
