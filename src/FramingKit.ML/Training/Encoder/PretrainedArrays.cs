using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>The arrays of an encoder of the family of BERT, by their names in its ONNX file.</summary>
internal sealed class PretrainedArrays
{
    public const int AnySize = -1;

    private readonly Dictionary<string, OnnxTensor> _tensors = new(StringComparer.Ordinal);
    private readonly List<OnnxTensor> _matrices = [];

    /// <summary>Reads the file.</summary>
    /// <exception cref="IOException">It is missing or can't be read.</exception>
    /// <exception cref="LabelledDataException">It is no ONNX file, or damaged.</exception>
    public PretrainedArrays(string path)
    {
        Path = path;
        foreach (var tensor in OnnxTensors.Read(File.ReadAllBytes(path), path))
        {
            _tensors[tensor.Name] = tensor;
            if (tensor.Dimensions.Count == 2 && IsMatrix(tensor.Name))
            {
                _matrices.Add(tensor);
            }
        }
    }

    public string Path { get; }

    /// <summary>Gets the number of matrices of all layers.</summary>
    public int MatrixCount => _matrices.Count;

    /// <summary>Finds an array and checks its size, where one is given; <see cref="AnySize"/> stands for any.</summary>
    public float[] Find(string name, params ReadOnlySpan<int> dimensions) => _tensors.TryGetValue(name, out var tensor)
        ? dimensions.IsEmpty ? tensor.Values : Require(tensor, dimensions)
        : throw new LabelledDataException($"{Path} has no array '{name}'; expected an encoder with the names of BERT.");

    /// <summary>Gives a dense layer.</summary>
    /// <param name="name">The name of its bias, without the end.</param>
    /// <param name="matrix">The number of its matrix among those of all layers; in the file a row holds the weights of an input.</param>
    /// <param name="inputs">How many inputs it must have.</param>
    public DenseWeights Dense(string name, int matrix, int inputs)
    {
        var bias = Find($"{name}.bias");
        var turned = new Grid();
        turned.Transpose(new Grid(Require(_matrices[matrix], [inputs, bias.Length]), bias.Length));
        return new DenseWeights(turned.Values.ToArray(), bias);
    }

    public NormWeights Norm(string name, int width) => new(Find($"{name}.weight", width), Find($"{name}.bias", width));

    private float[] Require(OnnxTensor tensor, ReadOnlySpan<int> dimensions)
    {
        var fits = tensor.Dimensions.Count == dimensions.Length;
        for (var index = 0; fits && index < dimensions.Length; index++)
        {
            fits = dimensions[index] == AnySize || tensor.Dimensions[index] == dimensions[index];
        }

        if (!fits)
        {
            var expected = string.Join(" x ", dimensions.ToArray().Select(size => size == AnySize ? "any" : $"{size}"));
            throw new LabelledDataException($"{Path} has the array '{tensor.Name}' of {string.Join(" x ", tensor.Dimensions)} numbers; expected {expected}.");
        }

        return tensor.Values;
    }

    /// <summary>Whether an array is a matrix of a layer: the exporter turns those and gives them numbers, in the order of their use.</summary>
    private static bool IsMatrix(string name) =>
        (name.Length > 0 && name.All(char.IsAsciiDigit)) || name.Contains("MatMul", StringComparison.Ordinal);
}
