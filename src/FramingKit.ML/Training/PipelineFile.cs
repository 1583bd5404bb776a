using System.IO.Compression;
using FramingKit.Scoring;
using Microsoft.ML;

namespace FramingKit.ML;

/// <summary>Reads and writes <c>pipeline.zip</c>: ML.NET's own models of frames and sentiments, and all that makes their features.</summary>
/// <remarks>The lexicon and vectors go with it, so that a model still reads alike when those of the package have changed.</remarks>
internal static class PipelineFile
{
    public const string ColumnsEntry = "columns.bin";
    public const ulong Version = 4;

    private const string FramesEntry = "frames.zip";
    private const string SentimentsEntry = "sentiments.zip";
    private const int MostElements = 1 << 27;
    private const int MostResourceBytes = 1 << 28;

    public static void Write(Stream stream, PipelineModel model)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var frames = WriteTransformer(zip, FramesEntry, model.Frames.Fit.Transformer);
        var sentiments = WriteTransformer(zip, SentimentsEntry, model.Sentiments.Fit.Transformer);
        model.Coder.Resources.Write(name => TimelessEntry.Create(zip, name, CompressionLevel.Optimal));
        using var entry = TimelessEntry.Create(zip, ColumnsEntry, CompressionLevel.Optimal);
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
        using var zip = ModelZip.Open(stream);
        using var columns = zip.Open(ColumnsEntry);
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
        columns.Finish();
        var resources = FeatureResources.Read(name => new MemoryStream(zip.Read(name, MostResourceBytes), writable: false));
        return new PipelineModel(
            new RowEncoder(resources, Space(keys, blocks, effects, resources.Subwords), recipe),
            WithTransformer(frames, MlNetFile.Read(zip.Read(FramesEntry), FramesEntry, hashes.AsSpan(0, hashes.Length / 2))),
            WithTransformer(sentiments, MlNetFile.Read(zip.Read(SentimentsEntry), SentimentsEntry, hashes.AsSpan(hashes.Length / 2))),
            uncertainBelow is [>= 0 and <= 1 and var threshold] ? threshold : throw new ModelFormatException($"{ColumnsEntry} has no uncertainty threshold from 0 to 1."));
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
        if (!gains.Concat(calibration).Concat(offsets).All(float.IsFinite))
        {
            throw new ModelFormatException($"{ColumnsEntry} has a number among those of the {what} that is not finite.");
        }

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
        using var timeless = TimelessZip.Rewrite(buffer);
        using var entry = TimelessEntry.Create(zip, name, CompressionLevel.Fastest);
        timeless.CopyTo(entry);
        return MlNetFile.HashOf(timeless);
    }
}
