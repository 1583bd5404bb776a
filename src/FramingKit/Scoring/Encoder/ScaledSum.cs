using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FramingKit.Scoring;

/// <summary>Adds a multiple of values to others.</summary>
internal static class ScaledSum
{
    public static void Add(float factor, ReadOnlySpan<float> values, Span<float> target)
    {
        ref var from = ref MemoryMarshal.GetReference(values);
        ref var to = ref MemoryMarshal.GetReference(target[..values.Length]);
        var factors = Vector256.Create(factor);
        var index = 0;
        for (; index <= values.Length - Vector256<float>.Count; index += Vector256<float>.Count)
        {
            var sum = Vector256.FusedMultiplyAdd(factors, Vector256.LoadUnsafe(ref from, (nuint)index), Vector256.LoadUnsafe(ref to, (nuint)index));
            sum.StoreUnsafe(ref to, (nuint)index);
        }

        for (; index < values.Length; index++)
        {
            target[index] += factor * values[index];
        }
    }
}
