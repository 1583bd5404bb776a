using System.IO.Compression;
using System.Text.Json;

namespace FramingKit.Scoring;

/// <summary>Reads and writes <c>.framing</c> files: a zip of <c>card.json</c>, <c>scorer.bin</c> and, if wanted, <c>pipeline.zip</c>.</summary>
internal static class ModelFile
{
    public const string CardEntry = "card.json";
    public const string ScorerEntry = "scorer.bin";
    public const string PipelineEntry = "pipeline.zip";

    private static ZipArchive Open(Stream stream)
    {
        try
        {
            var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            _ = zip.Entries; // read now, so that a file that is none fails here
            return zip;
        }
        catch (InvalidDataException exception)
        {
            throw new ModelFormatException(ModelFileStart.Describe(stream, exception.Message), exception);
        }
    }

    public static (ModelCard Card, LinearModel Model) Read(Stream stream, string source)
    {
        try
        {
            using var zip = Open(stream);
            var card = CardFile.Read(Entry(zip, CardEntry));
            using var scorer = Entry(zip, ScorerEntry).Open();
            var model = ScorerFile.Read(scorer);
            return card.Frames.Count == model.FrameCount && card.Sentiments.Count == model.SentimentCount
                ? (card, model)
                : throw new ModelFormatException(
                    $"{CardEntry} has {card.Frames.Count} frames and {card.Sentiments.Count} sentiments, {ScorerEntry} {model.FrameCount} and {model.SentimentCount}; expected the same.");
        }
        catch (Exception exception) when (exception is InvalidDataException or ModelFormatException)
        {
            throw new ModelFormatException($"{source} is no readable model: {exception.Message}", exception);
        }
    }

    /// <summary>Writes a model; without a scorer, only ML.NET can run it, by its pipeline.</summary>
    public static void Write(Stream stream, ModelCard card, LinearModel? model, Action<Stream>? writePipeline = null)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        using (var entry = Create(zip, CardEntry))
        {
            JsonSerializer.Serialize(entry, card, ModelJsonContext.Default.ModelCard);
        }

        if (model is not null)
        {
            using var entry = Create(zip, ScorerEntry, CompressionLevel.NoCompression);
            ScorerFile.Write(entry, model);
        }

        if (writePipeline is not null)
        {
            using var entry = Create(zip, PipelineEntry);
            writePipeline(entry);
        }
    }

    // Weights and hashes hardly compress; stored as they are, they load several times faster.
    private static Stream Create(ZipArchive zip, string name, CompressionLevel level = CompressionLevel.SmallestSize)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // equal contents make equal files
        return entry.Open();
    }

    public static ZipArchiveEntry Entry(ZipArchive zip, string name) => zip.GetEntry(name) ?? throw new ModelFormatException(
        name == ScorerEntry && zip.GetEntry(PipelineEntry) is not null
            ? $"it has no '{ScorerEntry}', only ML.NET's '{PipelineEntry}'; expected a linear model, or load it by PipelineClassifier.Load of FramingKit.ML."
            : $"it has no entry '{name}'.");
}
