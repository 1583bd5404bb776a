using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>Reads rows of weights, checks them, and fills each up with zeros to a whole number of vectors.</summary>
internal sealed class RowReader(ArrayReader reader, int labelCount)
{
    private const float LargestWeight = 1e6f;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once at start, so it must not wait for tiering
    public float[] Read(string what, int rowCount)
    {
        var values = reader.Read<float>(what);
        if (values.Length != (long)rowCount * labelCount)
        {
            throw new ModelFormatException($"scorer.bin has {values.Length} values of {what}; expected {(long)rowCount * labelCount}.");
        }

        var stride = LinearModel.StrideFor(labelCount);
        var rows = new float[rowCount * stride];
        for (var (from, row) = (0, 0); row < rowCount; row++)
        {
            for (var label = 0; label < labelCount; label++, from++)
            {
                if (!(Math.Abs(values[from]) <= LargestWeight))
                {
                    throw new ModelFormatException(
                        $"scorer.bin has the value {values[from]} among its {what}; expected finite numbers up to {LargestWeight}.");
                }

                rows[(row * stride) + label] = values[from];
            }
        }

        return rows;
    }
}
