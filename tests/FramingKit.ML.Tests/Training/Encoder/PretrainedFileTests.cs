using FramingKit.Scoring;

namespace FramingKit.ML.Tests.Training.Encoder;

public class PretrainedFileTests
{
    private const int Width = 64;
    private const int Expanded = 96;
    private const string Vocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n,\n\"\nstate\n##s\ncountry\nleader\n";

    private static readonly string[] _parts = ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense"];
    private static readonly SubwordVocabulary _subwords = new([SubwordVocabulary.InnerKey("s"), SubwordVocabulary.StartKey("state")]);

    [Fact]
    public void Read_SmallModel_PutsEachArrayInItsPlace()
    {
        var encoder = Read(Model(layers: 2), layers: 2);
        Assert.Equal(2, encoder.Heads);
        Assert.Equal([7, 6, 2, 3, 1, 4, 5, 8, 9], Enumerable.Range(0, 9).Select(row => (int)MathF.Round(Row(encoder.Words, row)[0])));
        Assert.Equal(EncoderInput.Longest * Width, encoder.Positions.Length);
        Assert.Equal(100 + 3 + 0.5f, encoder.Positions[3 * Width]);
        Assert.Equal((1000f, 1001f), (encoder.InputNorm.Scale[0], encoder.InputNorm.Shift[0]));
        Assert.Equal(2, encoder.Layers.Count);
        foreach (var (layer, weights) in encoder.Layers.Index())
        {
            foreach (var (index, matrix) in weights.Matrices.Index())
            {
                Assert.Equal(index == 4 ? (Expanded, Width) : index == 5 ? (Width, Expanded) : (Width, Width), (matrix.Outputs, matrix.Inputs));
                Assert.Equal((layer * 10) + index, matrix.Bias[0]);
                Assert.Equal(Cell(layer, index, input: 5, output: 3), matrix.Weights[(3 * matrix.Inputs) + 5]);
            }

            Assert.Equal((2000f + layer, 3000f + layer), (weights.AttentionNorm.Scale[0], weights.OutputNorm.Scale[0]));
        }
    }

    [Fact]
    public void Read_FewerLayersThanThereAre_TakesTheFirst() => Assert.Equal(0, Assert.Single(Read(Model(layers: 2), layers: 1).Layers).Query.Bias[0]);

    [Fact]
    public void Read_MoreLayersThanThereAre_IsRefused() => Refuses(Model(layers: 1), Vocabulary, "has 6 matrices of layers; expected 6 for each of 2 layers", layers: 2);

    [Fact]
    public void Read_ModelWithoutArrays_NamesTheMissingOne() => Refuses(new OnnxFile(), Vocabulary, "has no array 'embeddings.LayerNorm.weight'");

    [Fact]
    public void Read_MatrixOfAnotherSize_SaysWhatWouldBeRight() =>
        Refuses(Model(layers: 1, width: Width, query: 32), Vocabulary, "expected 64 x 32");

    [Fact]
    public void Read_WidthThatHasNoWholeHeads_IsRefused() => Refuses(Model(layers: 1, width: 40), Vocabulary, "expected a multiple of 32");

    [Fact]
    public void Read_FewerPlacesThanAnInputHas_IsRefused() =>
        Refuses(Model(layers: 1, places: 63), Vocabulary, "has vectors for 63 places and 2 types of text; expected at least 64 and 1");

    [Theory]
    [InlineData("[CLS]", "lacks the piece '[CLS]'")]
    [InlineData("leader", "lacks the piece 'leader'")]
    [InlineData("##s", "lacks the piece of row 0")]
    public void Read_VocabularyWithoutAPiece_IsRefused(string piece, string expected) =>
        Refuses(Model(layers: 1), Vocabulary.Replace(piece, "else", StringComparison.Ordinal), expected);

    [Fact]
    public void Read_VocabularyOfAnotherLength_IsRefused() => Refuses(Model(layers: 1), Vocabulary + "more\n", "has 11 pieces");

    [Fact]
    public void Read_NoFolder_IsAnIoException() =>
        Assert.ThrowsAny<IOException>(() => PretrainedFile.Read(Path.Combine(Path.GetTempPath(), "no such folder of an encoder"), 1, _subwords));

    private static void Refuses(OnnxFile model, string vocabulary, string expected, int layers = 1) =>
        Assert.Contains(expected, Assert.Throws<LabelledDataException>(() => Read(model, layers, vocabulary)).Message, StringComparison.Ordinal);

    private static PretrainedEncoder Read(OnnxFile model, int layers, string vocabulary = Vocabulary)
    {
        using var folder = new TemporaryFolder();
        folder.Write("model.onnx", model.Build());
        folder.Write("vocab.txt", vocabulary);
        return PretrainedFile.Read(folder.Root, layers, _subwords);
    }

    private static float[] Row(ByteRows rows, int row)
    {
        var values = new float[rows.Width];
        rows.CopyRow(row, values);
        return values;
    }

    private static float Cell(int layer, int matrix, int input, int output) => (layer * 7) + matrix + (input * 0.25f) - (output * 0.5f);

    private static OnnxFile Model(int layers, int width = Width, int query = Width, int places = 70)
    {
        var file = new OnnxFile()
            .Add("embeddings.word_embeddings.weight", [.. Enumerable.Range(0, 10 * width).Select(index => (float)(index / width))], 10, width)
            .Add("embeddings.position_embeddings.weight", [.. Enumerable.Range(0, places * width).Select(index => 100f + (index / width))], places, width)
            .Add("embeddings.token_type_embeddings.weight", [.. Enumerable.Range(0, 2 * width).Select(index => index < width ? 0.5f : 9)], 2, width);
        Norm("embeddings.LayerNorm", 1000);
        for (var layer = 0; layer < layers; layer++)
        {
            foreach (var (index, part) in _parts.Index())
            {
                var outputs = index switch { 0 => query, 4 => Expanded, _ => width };
                file.Add($"encoder.layer.{layer}.{part}.bias", [.. Enumerable.Repeat((layer * 10f) + index, outputs)], outputs);
            }

            Norm($"encoder.layer.{layer}.attention.output.LayerNorm", 2000 + layer);
            Norm($"encoder.layer.{layer}.output.LayerNorm", 3000 + layer);
        }

        for (var matrix = 0; matrix < layers * _parts.Length; matrix++)
        {
            var (inputs, outputs) = (matrix % 6) switch { 4 => (width, Expanded), 5 => (Expanded, width), _ => (width, width) };
            var cells = Enumerable.Range(0, inputs * outputs).Select(cell => Cell(matrix / 6, matrix % 6, cell / outputs, cell % outputs));
            file.Add(matrix % 2 == 0 ? $"onnx::MatMul_{500 + matrix}" : $"{500 + matrix}", [.. cells], inputs, outputs);
        }

        return file;

        void Norm(string name, float scale) => file
            .Add($"{name}.weight", [.. Enumerable.Repeat(scale, width)], width)
            .Add($"{name}.bias", [.. Enumerable.Repeat(scale + 1, width)], width);
    }
}
