using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FramingKit.Scoring;

/// <summary>The Gaussian error linear unit: a value times the share of a normal distribution below it.</summary>
/// <remarks>
/// Hendrycks and Gimpel (2016), "Gaussian Error Linear Units", in the exact form, not that of the hyperbolic tangent. The error function
/// is formula 7.1.26 of Abramowitz and Stegun (1964), which is off by 1.5e-7 at most.
/// </remarks>
internal static class Gelu
{
    private const float Pace = 0.3275911f * 0.70710678f; // of the error function's argument, which is the value over the root of 2
    private const float A1 = 0.254829592f, A2 = -0.284496736f, A3 = 1.421413741f, A4 = -1.453152027f, A5 = 1.061405429f;
    private const float Density = 0.39894228f; // of a normal distribution at 0

    public static float Of(float value) => value * Below(Vector256.Create(value), out _).ToScalar();

    /// <summary>Replaces each value by what the unit makes of it.</summary>
    public static void Apply(Span<float> values)
    {
        ref var at = ref MemoryMarshal.GetReference(values);
        var index = 0;
        for (; index <= values.Length - Vector256<float>.Count; index += Vector256<float>.Count)
        {
            var value = Vector256.LoadUnsafe(ref at, (nuint)index);
            (value * Below(value, out _)).StoreUnsafe(ref at, (nuint)index);
        }

        for (; index < values.Length; index++)
        {
            values[index] = Of(values[index]);
        }
    }

    /// <summary>Replaces each value by what the unit makes of it and tells the unit's slope there.</summary>
    public static void Apply(Span<float> values, Span<float> slopes)
    {
        ref var at = ref MemoryMarshal.GetReference(values);
        ref var slopesAt = ref MemoryMarshal.GetReference(slopes[..values.Length]);
        var index = 0;
        for (; index <= values.Length - Vector256<float>.Count; index += Vector256<float>.Count)
        {
            var value = Vector256.LoadUnsafe(ref at, (nuint)index);
            var below = Below(value, out var bell);
            (value * below).StoreUnsafe(ref at, (nuint)index);
            (below + (value * bell * Density)).StoreUnsafe(ref slopesAt, (nuint)index);
        }

        for (; index < values.Length; index++)
        {
            var below = Below(Vector256.Create(values[index]), out var bell).ToScalar();
            slopes[index] = below + (values[index] * bell.ToScalar() * Density);
            values[index] *= below;
        }
    }

    /// <summary>The share of a normal distribution below each value, and its bell there, whose height is 1.</summary>
    private static Vector256<float> Below(Vector256<float> value, out Vector256<float> bell)
    {
        bell = Vector256.Exp(value * value * -0.5f);
        var t = Vector256<float>.One / (Vector256<float>.One + (Vector256.Abs(value) * Pace));
        var tail = ((((((((t * A5) + Vector256.Create(A4)) * t) + Vector256.Create(A3)) * t) + Vector256.Create(A2)) * t) + Vector256.Create(A1)) * t * bell * 0.5f;
        return Vector256.ConditionalSelect(Vector256.LessThan(value, Vector256<float>.Zero), tail, Vector256<float>.One - tail);
    }
}
