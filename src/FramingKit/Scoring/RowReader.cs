namespace FramingKit.Scoring;

/// <summary>Reads rows of weights, checks them, and fills each up with zeros to a whole number of vectors.</summary>
internal sealed class RowReader(ArrayReader reader, int labelCount)
{
    private const float LargestWeight = 1e6f;

    public float[] Read(string what, int rowCount)
    {
        var stride = LinearModel.StrideFor(labelCount);
        var count = rowCount * (long)labelCount;

        // The values are read into the end of the rows, behind their places, so that none is written over before it is read.
        var rows = reader.ReadTail<float>(what, count, rowCount * (long)stride);
        for (var (from, row) = (rows.Length - (int)count, 0); row < rowCount; row++)
        {
            for (var label = 0; label < labelCount; label++, from++)
            {
                var value = rows[from];
                if (!(Math.Abs(value) <= LargestWeight))
                {
                    throw new ModelFormatException($"scorer.bin has the value {value} among its {what}; expected finite numbers up to {LargestWeight}.");
                }

                rows[(row * stride) + label] = value;
            }

            rows.AsSpan((row * stride) + labelCount, stride - labelCount).Clear();
        }

        return rows;
    }
}
