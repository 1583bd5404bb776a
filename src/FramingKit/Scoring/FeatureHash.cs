using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>The one definition of how words and their sequences become 64-bit keys; training and runtime share it.</summary>
/// <remarks>
/// A key of a word lies from 2⁶² to below 2⁶³, that of a sequence from 2⁶³ on, so that neither can meet the other or a numbered key.
/// The bits are mixed by a 128-bit product whose halves are put together (the "mum" of Wang Yi's wyhash).
/// </remarks>
internal static class FeatureHash
{
    /// <summary>The lowest key of a sequence; all others are lower.</summary>
    public const ulong LowestSequence = 1UL << 63;

    private const ulong WordMark = 1UL << 62;
    private const ulong LeftSecret = 0x9E37_79B9_7F4A_7C15;
    private const ulong RightSecret = 0xD6E8_FEB8_6659_FD93;

    /// <summary>Hashes a word that is already folded, as the tokenizer would.</summary>
    public static ulong OfWord(ReadOnlySpan<char> folded)
    {
        var hasher = default(WordHasher);
        foreach (var character in folded)
        {
            hasher.Append(character);
        }

        return hasher.Hash;
    }

    /// <summary>Hashes what may stand for a word: a number of its own kind.</summary>
    public static ulong OfNumber(ulong kind, ulong number) => ToWord(Mix(kind, number));

    /// <summary>Hashes two words that are read as one.</summary>
    public static ulong Join(ulong first, ulong second) => ToWord(Mix(second, first));

    /// <summary>Makes the key of two words in sequence, or of a sequence and a further word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfSequence(ulong first, ulong second) => Mix(first, second) | LowestSequence;

    public static bool IsWord(ulong key) => key is >= WordMark and < LowestSequence;

    public static bool IsSequence(ulong key) => key >= LowestSequence;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToWord(ulong mixed) => (mixed & (WordMark - 1)) | WordMark;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong left, ulong right)
    {
        var high = Math.BigMul(left ^ LeftSecret, right ^ RightSecret, out var low);
        return high ^ low;
    }
}
