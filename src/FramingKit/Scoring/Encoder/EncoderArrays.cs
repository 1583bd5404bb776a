namespace FramingKit.Scoring;

/// <summary>Reads the arrays of <c>encoder.bin</c> and checks that each is as long as it must be and holds sensible numbers.</summary>
internal sealed class EncoderArrays(ArrayReader reader)
{
    private const float Largest = 100; // so small that no sum of products can overflow

    public float[] Read(string what, int length)
    {
        var values = reader.Read<float>(what);
        return values.Length == length ? Checked(what, values) : throw WrongLength(what, values.Length, length);
    }

    public ByteRows ReadBytes(string what, int width)
    {
        var values = reader.Read<sbyte>(what);
        var scales = Read(what, values.Length / width);
        return scales.Length > 0 && values.Length == scales.Length * width
            ? new ByteRows(values, scales)
            : throw new ModelFormatException($"encoder.bin has {values.Length} values of {what}; expected whole rows of {width}.");
    }

    public DenseWeights ReadMatrix(string what, int outputs, int inputs)
    {
        var rows = ReadBytes(what, inputs);
        return rows.Scales.Length == outputs
            ? new DenseWeights(rows.Unpack(), Read(what, outputs))
            : throw WrongLength(what, rows.Values.Length, outputs * inputs);
    }

    public NormWeights ReadNorm(int width) => new(Read("norm", width), Read("norm", width));

    private static float[] Checked(string what, float[] values)
    {
        foreach (var value in values)
        {
            if (!(Math.Abs(value) <= Largest))
            {
                throw new ModelFormatException($"encoder.bin has the value {value} among its {what}; expected finite numbers up to {Largest}.");
            }
        }

        return values;
    }

    private static ModelFormatException WrongLength(string what, int found, int expected) =>
        new($"encoder.bin has {found} values of {what}; expected {expected}.");
}
