using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FramingKit.Scoring;

/// <summary>Adds up rows of weights, eight labels at a time in one vector.</summary>
internal static class WeightRows
{
    /// <summary>Returns the sum of eight neighbouring weights over the given rows.</summary>
    /// <param name="weights">The rows, one after the other, and the padding of a <see cref="LinearModel"/>.</param>
    /// <param name="rows">Their numbers; each must lie inside <paramref name="weights"/>.</param>
    /// <param name="labelCount">The length of a row.</param>
    /// <param name="offset">The first of the eight; below <paramref name="labelCount"/>. Those behind the row's end come to no meaning.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sum(float[] weights, ReadOnlySpan<int> rows, int labelCount, int offset)
    {
        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(weights), offset);
        var (even, odd) = (Vector256<float>.Zero, Vector256<float>.Zero); // two chains, since an addition waits for the one before
        var index = 0;
        for (; index + 1 < rows.Length; index += 2)
        {
            even += Vector256.LoadUnsafe(ref first, (nuint)(rows[index] * labelCount));
            odd += Vector256.LoadUnsafe(ref first, (nuint)(rows[index + 1] * labelCount));
        }

        return index < rows.Length ? even + odd + Vector256.LoadUnsafe(ref first, (nuint)(rows[index] * labelCount)) : even + odd;
    }
}
