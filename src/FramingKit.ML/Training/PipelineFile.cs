using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using FramingKit.Scoring;
using Microsoft.ML;

namespace FramingKit.ML;

/// <summary>Reads and writes <c>pipeline.zip</c>: ML.NET's own models of frames and sentiments, and all that makes their features.</summary>
/// <remarks>The lexicon and vectors go with it, so that a model still reads alike when those of the package have changed.</remarks>
internal static class PipelineFile
{
    private const string FramesEntry = "frames.zip";
    private const string SentimentsEntry = "sentiments.zip";
    private const string ColumnsEntry = "columns.bin";
    private const ulong Version = 4;
    private const int MostElements = 1 << 27;

    public static void Write(Stream stream, PipelineModel model)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var frames = WriteTransformer(zip, FramesEntry, model.Frames.Fit.Transformer);
        var sentiments = WriteTransformer(zip, SentimentsEntry, model.Sentiments.Fit.Transformer);
        model.Coder.Resources.Write(name => zip.CreateEntry(name).Open());
        using var entry = zip.CreateEntry(ColumnsEntry).Open();
        var writer = new ArrayWriter(entry);
        writer.Write<ulong>([Version]);
        writer.Write<char>(model.Coder.Recipe.Name);
        writer.Write<byte>([.. frames, .. sentiments]);
        writer.Write<float>([model.UncertainBelow]);
        writer.Write<ulong>(model.Coder.Space.Keys);
        writer.Write<byte>(model.Coder.Space.Blocks);
        writer.Write<int>([model.Coder.Space.EffectColumns]);
        WriteLabels(writer, model.Frames);
        WriteLabels(writer, model.Sentiments);
        writer.WriteChecksum();
    }

    /// <exception cref="ModelFormatException">A part is missing, damaged, or of another version.</exception>
    public static PipelineModel Read(Stream stream, ModelCard card)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        using var columns = ModelFile.Entry(zip, ColumnsEntry).Open();
        var reader = new ArrayReader(columns, MostElements);
        if (reader.Read<ulong>("version") is not [Version])
        {
            throw new ModelFormatException($"{ColumnsEntry} is not of version {Version}. Retrain the model or change the package's version.");
        }

        var recipe = Recipe(new string(reader.Read<char>("recipe")));
        var hashes = reader.Read<byte>("hashes of ML.NET's models");
        var uncertainBelow = reader.Read<float>("uncertainty threshold");
        var (keys, blocks) = (reader.Read<ulong>("feature keys"), reader.Read<byte>("feature blocks"));
        var effects = reader.Read<int>("number of source effects");
        var frames = ReadLabels(reader, "frames", [.. card.Frames.Select(frame => frame.Name)]);
        var sentiments = ReadLabels(reader, "sentiments", [.. card.Sentiments.Select(sentiment => $"{sentiment}")]);
        reader.CheckChecksum();
        var resources = FeatureResources.Read(name => ModelFile.Entry(zip, name).Open());
        return new PipelineModel(
            new RowEncoder(resources, Space(keys, blocks, effects, resources.Subwords), recipe),
            WithTransformer(frames, ReadTransformer(zip, FramesEntry, hashes.AsSpan(0, hashes.Length / 2))),
            WithTransformer(sentiments, ReadTransformer(zip, SentimentsEntry, hashes.AsSpan(hashes.Length / 2))),
            uncertainBelow is [var threshold] ? threshold : throw new ModelFormatException($"{ColumnsEntry} has no uncertainty threshold."));
    }

    private static FeatureSpace Space(ulong[] keys, byte[] blocks, int[] effects, SubwordTable subwords) =>
        keys.Length == blocks.Length && effects is [>= 0 and var columns] && columns <= MostElements
            ? new FeatureSpace(keys, blocks, subwords, columns)
            : throw new ModelFormatException($"{ColumnsEntry} has {keys.Length} keys and {blocks.Length} blocks of features; expected as many of each.");

    private static TrainingRecipe Recipe(string name) => TrainingRecipes.All.FirstOrDefault(recipe => recipe.Name == name)
        ?? throw new ModelFormatException($"'{name}' is no trainer of this version; expected one of {string.Join(", ", TrainingRecipes.All)}.");

    private static void WriteLabels(ArrayWriter writer, LabelModel model)
    {
        writer.Write<float>([model.Gains.Words, model.Gains.Lexicon, model.Gains.Subwords]);
        writer.Write<float>([model.Calibration.Slope, .. model.Calibration.Shifts]);
        writer.Write<float>([.. model.Offsets]);
        writer.Write<int>([(int)model.Fit.Scores]);
    }

    private static (FeatureGains Gains, Calibration Calibration, float[] Offsets, ScoreKind Scores, string[] Labels) ReadLabels(
        ArrayReader reader, string what, string[] labels)
    {
        var gains = reader.Read<float>($"gains of the {what}");
        var calibration = reader.Read<float>($"calibration of the {what}");
        var offsets = reader.Read<float>($"offsets of the {what}");
        var scores = reader.Read<int>($"kind of scores of the {what}");
        return gains.Length == 3 && calibration.Length == labels.Length + 1 && offsets.Length == labels.Length && scores is [0 or 1]
            ? (new FeatureGains(gains[0], gains[1], gains[2]), new Calibration(calibration[0], calibration[1..]), offsets, (ScoreKind)scores[0], labels)
            : throw new ModelFormatException($"{ColumnsEntry} does not fit the {labels.Length} {what} of the card.");
    }

    private static LabelModel WithTransformer(
        (FeatureGains Gains, Calibration Calibration, float[] Offsets, ScoreKind Scores, string[] Labels) read, ITransformer transformer) =>
        new(new LabelFit(read.Labels, transformer, read.Scores, Linear: null), read.Gains, read.Calibration, read.Offsets);

    private static byte[] WriteTransformer(ZipArchive zip, string name, ITransformer transformer)
    {
        // ML.NET wants to seek, which an entry of a zip can't.
        using var buffer = new MemoryStream();
        new MLContext().Model.Save(transformer, null, buffer);
        buffer.Position = 0;
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        buffer.CopyTo(entry);
        return HashOf(buffer);
    }

    private static ITransformer ReadTransformer(ZipArchive zip, string name, ReadOnlySpan<byte> hash)
    {
        using var buffer = new MemoryStream();
        using (var entry = ModelFile.Entry(zip, name).Open())
        {
            entry.CopyTo(buffer);
        }

        if (!hash.SequenceEqual(HashOf(buffer)))
        {
            throw new ModelFormatException($"'{name}' does not fit its hash. The file is damaged.");
        }

        buffer.Position = 0;
        return new MLContext().Model.Load(buffer, out _);
    }

    /// <summary>Hashes what stands in the entries of a zip: its own bytes hold the time.</summary>
    private static byte[] HashOf(Stream stream)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in zip.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using var opened = entry.Open();
            using var buffer = new MemoryStream();
            opened.CopyTo(buffer);
            hash.AppendData(Encoding.UTF8.GetBytes(entry.FullName));
            hash.AppendData(buffer.ToArray());
        }

        return hash.GetHashAndReset();
    }
}
