using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FramingKit.Scoring;

/// <summary>Layer norm (Ba, Kiros and Hinton, 2016): each row gets mean 0 and deviation 1, then a scale and a shift for each column.</summary>
internal static class NormRows
{
    /// <summary>Norms rows in place.</summary>
    public static void Apply(NormWeights norm, Span<float> rows)
    {
        for (var start = 0; start < rows.Length; start += norm.Scale.Length)
        {
            var row = rows.Slice(start, norm.Scale.Length);
            Standardise(row);
            ScaleAndShift(row, norm, row);
        }
    }

    /// <summary>Gives a row mean 0 and deviation 1.</summary>
    /// <returns>What the differences from the mean were multiplied by.</returns>
    public static float Standardise(Span<float> row)
    {
        var mean = Sum(row) / row.Length;
        foreach (ref var value in row)
        {
            value -= mean;
        }

        var factor = 1 / MathF.Sqrt((MatrixProduct.Dot(row, row) / row.Length) + NormWeights.Epsilon);
        foreach (ref var value in row)
        {
            value *= factor;
        }

        return factor;
    }

    /// <summary>Scales and shifts a row whose mean is 0 and whose deviation is 1; the target may be the row itself.</summary>
    public static void ScaleAndShift(ReadOnlySpan<float> row, NormWeights norm, Span<float> target)
    {
        var scale = norm.Scale.AsSpan(0, row.Length);
        var shift = norm.Shift.AsSpan(0, row.Length);
        for (var column = 0; column < row.Length; column++)
        {
            target[column] = (row[column] * scale[column]) + shift[column];
        }
    }

    private static float Sum(ReadOnlySpan<float> row)
    {
        ref var at = ref MemoryMarshal.GetReference(row);
        var sums = Vector256<float>.Zero;
        var index = 0;
        for (; index <= row.Length - Vector256<float>.Count; index += Vector256<float>.Count)
        {
            sums += Vector256.LoadUnsafe(ref at, (nuint)index);
        }

        var total = Vector256.Sum(sums);
        for (; index < row.Length; index++)
        {
            total += row[index];
        }

        return total;
    }
}
