namespace FramingKit.Scoring;

/// <summary>Reads and writes <c>encoder.bin</c>: a header, the arrays of an <see cref="EncoderModel"/>, a checksum.</summary>
/// <remarks>Words and matrices are stored as bytes with a scale for each row, a quarter of what numbers would take.</remarks>
internal static class EncoderFile
{
    public const int Version = 1;

    private const ulong Magic = 0x0043_4E45_5347_4B46; // "FKGSENC" read as little-endian bytes
    private const int MostElements = 1 << 28;
    private const int MostWidth = 1024;
    private const int MostLayers = 24;
    private const int MostInner = 4 * MostWidth;

    public static void Write(Stream stream, EncoderModel model)
    {
        var writer = new ArrayWriter(stream);
        writer.Write<ulong>([Magic, Version, (ulong)model.Width, (ulong)model.Heads, (ulong)model.Layers.Length, (ulong)model.Layers[0].Expand.Outputs, (ulong)model.Head.Outputs]);
        Write(writer, model.Words);
        writer.Write<float>(model.Positions);
        Write(writer, model.InputNorm);
        foreach (var layer in model.Layers)
        {
            foreach (var matrix in layer.Matrices)
            {
                Write(writer, ByteRows.Pack(matrix.Weights, matrix.Inputs));
                writer.Write<float>(matrix.Bias);
            }

            Write(writer, layer.AttentionNorm);
            Write(writer, layer.OutputNorm);
        }

        writer.Write<float>(model.Head.Weights);
        writer.Write<float>(model.Head.Bias);
        writer.WriteChecksum();
    }

    /// <exception cref="ModelFormatException">It is no encoder, or a damaged one.</exception>
    public static EncoderModel Read(Stream stream)
    {
        var reader = new ArrayReader(stream, MostElements);
        var shape = ReadHeader(reader);
        var arrays = new EncoderArrays(reader);
        var words = arrays.ReadBytes("words", shape.Width);
        var positions = arrays.Read("positions", EncoderInput.Longest * shape.Width);
        var inputNorm = arrays.ReadNorm(shape.Width);
        var layers = new EncoderLayer[shape.Layers];
        for (var layer = 0; layer < layers.Length; layer++)
        {
            layers[layer] = ReadLayer(arrays, shape);
        }

        var head = new DenseWeights(arrays.Read("head", shape.Labels * 2 * shape.Width), arrays.Read("head", shape.Labels));
        reader.CheckChecksum();
        return new EncoderModel
        {
            Width = shape.Width,
            Heads = shape.Heads,
            Words = words,
            Positions = positions,
            InputNorm = inputNorm,
            Layers = layers,
            Head = head,
        };
    }

    private static EncoderLayer ReadLayer(EncoderArrays arrays, Shape shape)
    {
        var (width, inner) = (shape.Width, shape.Inner);
        return new EncoderLayer
        {
            Query = arrays.ReadMatrix("query", width, width),
            Key = arrays.ReadMatrix("key", width, width),
            Value = arrays.ReadMatrix("value", width, width),
            Output = arrays.ReadMatrix("attention's output", width, width),
            Expand = arrays.ReadMatrix("inner layer", inner, width),
            Contract = arrays.ReadMatrix("outer layer", width, inner),
            AttentionNorm = arrays.ReadNorm(width),
            OutputNorm = arrays.ReadNorm(width),
        };
    }

    private static void Write(ArrayWriter writer, ByteRows rows)
    {
        writer.Write<sbyte>(rows.Values);
        writer.Write<float>(rows.Scales);
    }

    private static void Write(ArrayWriter writer, NormWeights norm)
    {
        writer.Write<float>(norm.Scale);
        writer.Write<float>(norm.Shift);
    }

    private static Shape ReadHeader(ArrayReader reader)
    {
        var header = reader.Read<ulong>("header");
        if (header.Length != 7 || header[0] != Magic)
        {
            throw new ModelFormatException("encoder.bin does not start like one; expected the arrays of an encoder.");
        }

        FormatVersion.Check("encoder.bin", header[1], Version);

        var shape = new Shape(
            Within(header[2], "values a place", MostWidth),
            Within(header[3], "attention heads", MostWidth),
            Within(header[4], "layers", MostLayers),
            Within(header[5], "inner values", MostInner),
            Within(header[6], "labels", LinearModel.MostSums));
        return shape.Width % shape.Heads == 0
            ? shape
            : throw new ModelFormatException($"encoder.bin has {shape.Width} values a place for {shape.Heads} attention heads; expected a multiple.");
    }

    private static int Within(ulong found, string what, int most) => found >= 1 && found <= (ulong)most
        ? (int)found
        : throw new ModelFormatException($"encoder.bin has {found} {what}; expected 1 to {most}.");

    private readonly record struct Shape(int Width, int Heads, int Layers, int Inner, int Labels);
}
