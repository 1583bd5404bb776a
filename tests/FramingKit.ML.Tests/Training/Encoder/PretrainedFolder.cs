using System.Text;

namespace FramingKit.ML.Tests.Training.Encoder;

/// <summary>Writes a small encoder with random weights that knows all pieces of the subword table.</summary>
internal static class PretrainedFolder
{
    private const int Width = 32;
    private const int Inner = 64;

    private static readonly string[] _parts = ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense"];

    /// <returns>The folder.</returns>
    public static string Write(TemporaryFolder folder, int layers)
    {
        var random = new Random(1);
        string[] pieces = ["[UNK]", "[CLS]", "[SEP]", .. PiecesOfTheSubwordTable()];
        var file = new OnnxFile();
        Add("embeddings.word_embeddings.weight", 1, pieces.Length, Width);
        Add("embeddings.position_embeddings.weight", 0.2f, 64, Width);
        Add("embeddings.token_type_embeddings.weight", 0.1f, 2, Width);
        Norm("embeddings.LayerNorm");
        for (var layer = 0; layer < layers; layer++)
        {
            for (var part = 0; part < _parts.Length; part++)
            {
                Add($"encoder.layer.{layer}.{_parts[part]}.bias", 0.05f, part == 4 ? Inner : Width);
                Add($"onnx::MatMul_{100 + (layer * _parts.Length) + part}", 0.2f, part == 5 ? Inner : Width, part == 4 ? Inner : Width);
            }

            Norm($"encoder.layer.{layer}.attention.output.LayerNorm");
            Norm($"encoder.layer.{layer}.output.LayerNorm");
        }

        folder.Write(Path.Combine("encoder", "model.onnx"), file.Build());
        folder.Write(Path.Combine("encoder", "vocab.txt"), string.Join('\n', pieces) + "\n");
        return folder.PathOf("encoder");

        void Add(string name, float spread, params int[] dimensions) => file.Add(
            name, [.. Enumerable.Range(0, dimensions.Aggregate(1, (product, next) => product * next)).Select(_ => spread * ((2 * random.NextSingle()) - 1))], dimensions);

        void Norm(string name) => file.Add($"{name}.weight", [.. Enumerable.Repeat(1f, Width)], Width).Add($"{name}.bias", new float[Width], Width);
    }

    private static IEnumerable<string> PiecesOfTheSubwordTable()
    {
        using var reader = new BinaryReader(File.OpenRead(Path.Combine(Repository.Root, "training-data", "vectors.bin")), Encoding.UTF8);
        reader.ReadBytes("FKVEC001".Length);
        var count = reader.ReadInt32();
        reader.ReadInt32();
        for (var piece = 0; piece < count; piece++)
        {
            yield return Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadByte()));
        }
    }
}
