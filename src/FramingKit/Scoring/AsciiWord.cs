using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FramingKit.Scoring;

/// <summary>Reads a short word of ASCII letters and digits at once: sixteen characters are classified, folded and hashed in one vector.</summary>
internal static class AsciiWord
{
    private const int BlockLength = 16;
    private const byte CaseBit = 0x20;

    /// <summary>Reads the letters and digits at a place of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="hash">The hash of the folded word, as <see cref="WordHasher"/> gives it.</param>
    /// <returns>How many there are; 0 where there are sixteen or more, which is for <see cref="WordHasher"/> to read.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ReadOnlySpan<char> text, int start, out ulong hash)
    {
        var bytes = text.Length - start >= BlockLength
            ? Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start))
            : LoadTail(text[start..]);
        var folded = bytes | Vector128.Create(CaseBit);
        var isLetter = Vector128.LessThan(folded - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        var isDigit = Vector128.LessThan(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
        var length = BitOperations.TrailingZeroCount(~(isLetter | isDigit).ExtractMostSignificantBits());
        var word = (folded & FirstBytes(length)).AsUInt64();
        hash = WordHasher.OfBytes(word.GetElement(0), word.GetElement(1));
        return length < BlockLength ? length : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Load(ref char first)
    {
        ref var characters = ref Unsafe.As<char, ushort>(ref first);
        return Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref characters), Vector128.LoadUnsafe(ref characters, (nuint)Vector128<ushort>.Count));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector128<byte> LoadTail(ReadOnlySpan<char> tail)
    {
        Span<char> block = stackalloc char[BlockLength];
        block.Clear();
        tail.CopyTo(block);
        return Load(ref MemoryMarshal.GetReference(block));
    }

    /// <summary>A vector whose first bytes are set, read off a row of set bytes before clear ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> FirstBytes(int count) =>
        Vector128.LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(Mask), BlockLength - Math.Min(count, BlockLength)));

    private static ReadOnlySpan<byte> Mask =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];
}
