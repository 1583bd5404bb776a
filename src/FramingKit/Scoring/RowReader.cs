using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FramingKit.Scoring;

/// <summary>Reads rows of weights and checks them.</summary>
internal sealed class RowReader(ArrayReader reader, int labelCount)
{
    private const float LargestWeight = 1e6f;

    public float[] Read(string what, int rowCount)
    {
        var rows = reader.ReadPadded<float>(what, rowCount * (long)labelCount, LinearModel.Padding);
        if (!AreSmall(rows))
        {
            var wrong = rows.First(value => !(Math.Abs(value) <= LargestWeight));
            throw new ModelFormatException($"scorer.bin has the value {wrong} among its {what}; expected finite numbers up to {LargestWeight}.");
        }

        return rows;
    }

    private static bool AreSmall(ReadOnlySpan<float> values)
    {
        var vectors = MemoryMarshal.Cast<float, Vector256<float>>(values);
        var areSmall = Vector256<float>.AllBitsSet;
        foreach (var vector in vectors)
        {
            areSmall &= Vector256.LessThanOrEqual(Vector256.Abs(vector), Vector256.Create(LargestWeight));
        }

        foreach (var value in values[(vectors.Length * Vector256<float>.Count)..])
        {
            areSmall &= Vector256.LessThanOrEqual(Vector256.Create(Math.Abs(value)), Vector256.Create(LargestWeight));
        }

        return Vector256.EqualsAll(areSmall.AsInt32(), Vector256<int>.AllBitsSet);
    }
}
