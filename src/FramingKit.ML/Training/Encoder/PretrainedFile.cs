using System.Globalization;
using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Reads an encoder of the family of BERT from <c>model.onnx</c> and <c>vocab.txt</c>.</summary>
internal static class PretrainedFile
{
    private const string ModelName = "model.onnx";
    private const string VocabularyName = "vocab.txt";
    private const string Embeddings = "embeddings.";
    private const int HeadWidth = 32; // of MiniLM; ONNX folds the number of heads into its graph
    private const int MatricesOfLayer = 6;

    /// <summary>Reads the first layers of the encoder in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="layers">How many layers to take.</param>
    /// <param name="subwords">Whose rows the words' vectors follow.</param>
    /// <exception cref="IOException">A file is missing or can't be read.</exception>
    /// <exception cref="LabelledDataException">A file breaks its format, or lacks a layer or a piece.</exception>
    public static PretrainedEncoder Read(string folder, int layers, SubwordVocabulary subwords)
    {
        var arrays = new PretrainedArrays(Path.Combine(folder, ModelName));
        var width = arrays.Find($"{Embeddings}LayerNorm.weight").Length;
        if (width == 0 || width % HeadWidth != 0)
        {
            throw new LabelledDataException($"{arrays.Path} has places of {width} values; expected a multiple of {HeadWidth}.");
        }

        if (arrays.MatrixCount < layers * MatricesOfLayer)
        {
            throw new LabelledDataException($"{arrays.Path} has {arrays.MatrixCount} matrices of layers; expected {MatricesOfLayer} for each of {layers} layers.");
        }

        var vectors = arrays.Find($"{Embeddings}word_embeddings.weight", PretrainedArrays.AnySize, width);
        var words = PretrainedWords.Read(vectors, width, Path.Combine(folder, VocabularyName), subwords);
        return new PretrainedEncoder(
            width / HeadWidth,
            ByteRows.Pack(words, width),
            Positions(arrays, width),
            arrays.Norm($"{Embeddings}LayerNorm", width),
            [.. Enumerable.Range(0, layers).Select(index => Layer(arrays, index, width))]);
    }

    /// <summary>The places' vectors. Each text is of the first type, whose vector can so be added once and for all.</summary>
    private static float[] Positions(PretrainedArrays arrays, int width)
    {
        var all = arrays.Find($"{Embeddings}position_embeddings.weight", PretrainedArrays.AnySize, width);
        var types = arrays.Find($"{Embeddings}token_type_embeddings.weight", PretrainedArrays.AnySize, width);
        if (all.Length < EncoderInput.Longest * width || types.Length == 0)
        {
            throw new LabelledDataException(
                $"{arrays.Path} has vectors for {all.Length / width} places and {types.Length / width} types of text; expected at least {EncoderInput.Longest} and 1.");
        }

        var positions = new Grid(all[..(EncoderInput.Longest * width)], width);
        for (var place = 0; place < positions.Rows; place++)
        {
            MatrixProduct.Add(types.AsSpan(0, width), positions[place]);
        }

        return positions.Array;
    }

    private static EncoderLayer Layer(PretrainedArrays arrays, int index, int width)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"encoder.layer.{index}.");
        var first = index * MatricesOfLayer;
        var expand = arrays.Dense($"{name}intermediate.dense", first + 4, width);
        return new EncoderLayer
        {
            Query = arrays.Dense($"{name}attention.self.query", first, width),
            Key = arrays.Dense($"{name}attention.self.key", first + 1, width),
            Value = arrays.Dense($"{name}attention.self.value", first + 2, width),
            Output = arrays.Dense($"{name}attention.output.dense", first + 3, width),
            AttentionNorm = arrays.Norm($"{name}attention.output.LayerNorm", width),
            Expand = expand,
            Contract = arrays.Dense($"{name}output.dense", first + 5, expand.Outputs),
            OutputNorm = arrays.Norm($"{name}output.LayerNorm", width),
        };
    }
}
