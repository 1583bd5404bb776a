using System.Runtime.InteropServices;
using System.Text;

namespace FramingKit.ML.Tests.Training.Encoder;

/// <summary>Builds a small ONNX file: a graph that has nothing but arrays.</summary>
internal sealed class OnnxFile
{
    private const int FloatType = 1;

    private readonly List<byte[]> _tensors = [];

    public OnnxFile Add(string name, float[] values, params int[] dimensions) => AddRaw(name, FloatType, MemoryMarshal.AsBytes<float>(values).ToArray(), dimensions);

    public OnnxFile AddRaw(string name, int type, byte[] values, int[] dimensions, int valuesField = 9)
    {
        _tensors.Add([.. dimensions.SelectMany(dimension => Number(1, dimension)), .. Number(2, type), .. Bytes(8, Encoding.UTF8.GetBytes(name)), .. Bytes(valuesField, values)]);
        return this;
    }

    /// <summary>Adds an array as some exporters write it: dimensions packed, and fields that nobody needs.</summary>
    public OnnxFile AddPacked(string name, float[] values, params int[] dimensions)
    {
        byte[] packed = [.. dimensions.SelectMany(dimension => Varint((ulong)dimension))];
        byte[] odd = [.. Key(20, 5), 1, 2, 3, 4, .. Key(21, 1), 1, 2, 3, 4, 5, 6, 7, 8];
        _tensors.Add([.. odd, .. Bytes(4, MemoryMarshal.AsBytes<float>(values).ToArray()), .. Bytes(8, Encoding.UTF8.GetBytes(name)), .. Bytes(1, packed), .. Number(2, FloatType)]);
        return this;
    }

    public byte[] Build() =>
        [.. Number(1, 8), .. Bytes(2, "test"u8.ToArray()), .. Bytes(7, [.. Bytes(2, "graph"u8.ToArray()), .. _tensors.SelectMany(tensor => Bytes(5, tensor))])];

    private static IEnumerable<byte> Number(int field, int value) => [.. Key(field, 0), .. Varint((ulong)value)];

    private static IEnumerable<byte> Bytes(int field, byte[] bytes) => [.. Key(field, 2), .. Varint((ulong)bytes.Length), .. bytes];

    private static IEnumerable<byte> Key(int field, int kind) => Varint(((ulong)field << 3) | (uint)kind);

    private static IEnumerable<byte> Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            yield return (byte)(value | 0x80);
        }

        yield return (byte)value;
    }
}
