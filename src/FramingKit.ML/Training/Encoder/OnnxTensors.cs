using System.Runtime.InteropServices;
using System.Text;

namespace FramingKit.ML;

/// <summary>The named arrays of an ONNX model, without its graph.</summary>
/// <remarks>After <c>onnx.proto3</c>: a ModelProto's graph (field 7) holds initializers (field 5), each a TensorProto.</remarks>
internal static class OnnxTensors
{
    private const int GraphField = 7, InitializerField = 5;
    private const int DimensionsField = 1, TypeField = 2, FloatsField = 4, NameField = 8, RawField = 9;
    private const ulong FloatType = 1;

    /// <summary>Reads all arrays of single-precision numbers, in the order of the file; others are of no use to an encoder.</summary>
    /// <exception cref="LabelledDataException">The file breaks its format.</exception>
    public static IReadOnlyList<OnnxTensor> Read(ReadOnlySpan<byte> file, string source)
    {
        var tensors = new List<OnnxTensor>();
        var model = new ProtobufReader(file, 0, source);
        while (model.TryRead())
        {
            if (model.Field == GraphField)
            {
                var graph = model.Message();
                while (graph.TryRead())
                {
                    if (graph.Field == InitializerField && ReadTensor(graph.Message()) is { } tensor)
                    {
                        tensors.Add(tensor);
                    }
                }
            }
        }

        return tensors;
    }

    private static OnnxTensor? ReadTensor(ProtobufReader tensor)
    {
        var (name, type, dimensions) = ("", 0UL, new List<ulong>());
        ReadOnlySpan<byte> values = default;
        while (tensor.TryRead())
        {
            switch (tensor.Field)
            {
                case DimensionsField:
                    tensor.AddNumbers(dimensions);
                    break;
                case TypeField:
                    type = tensor.Number;
                    break;
                case NameField:
                    name = Encoding.UTF8.GetString(tensor.Bytes);
                    break;
                case FloatsField or RawField:
                    values = tensor.Bytes;
                    break;
                default:
                    break;
            }
        }

        return type == FloatType ? Create(name, dimensions, values, tensor.Source) : null;
    }

    private static OnnxTensor Create(string name, List<ulong> dimensions, ReadOnlySpan<byte> values, string source)
    {
        var count = 1UL;
        foreach (var dimension in dimensions)
        {
            count = dimension <= (ulong)values.Length ? count * dimension : ulong.MaxValue;
            if (count > (ulong)values.Length)
            {
                break;
            }
        }

        if (count * sizeof(float) != (ulong)values.Length)
        {
            throw new LabelledDataException(
                $"{source} has the array '{name}' of {string.Join(" x ", dimensions)} numbers in {values.Length} bytes; expected four bytes for each.");
        }

        return new OnnxTensor(name, [.. dimensions.Select(dimension => (int)dimension)], MemoryMarshal.Cast<byte, float>(values).ToArray());
    }
}
