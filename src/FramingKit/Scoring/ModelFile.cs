using System.IO.Compression;
using System.Text.Json;

namespace FramingKit.Scoring;

/// <summary>Reads and writes <c>.framing</c> files: a zip of <c>card.json</c>, <c>scorer.bin</c> and, if wanted, <c>encoder.bin</c> and <c>pipeline.zip</c>.</summary>
internal static class ModelFile
{
    public const string CardEntry = "card.json";
    public const string ScorerEntry = "scorer.bin";
    public const string EncoderEntry = "encoder.bin";
    public const string PipelineEntry = "pipeline.zip";

    /// <param name="stream">The file.</param>
    /// <param name="source">What to call it in an error.</param>
    /// <param name="isTrusted">Whether it comes from this assembly, whose tests have checked it whole; that saves a seventh of the time.</param>
    public static (ModelCard Card, LinearModel Model) Read(Stream stream, string source, bool isTrusted = false)
    {
        try
        {
            using var zip = ModelZip.Open(stream);
            var card = CardFile.Read(zip);
            var model = ReadScorer(zip, isTrusted);
            _ = CardFile.ReadBytes(zip); // fails if another model was written over this one meanwhile: card and scorer would not be of one model
            return card.Frames.Count == model.FrameCount && card.Sentiments.Count == model.SentimentCount
                ? (card, model)
                : throw new ModelFormatException(
                    $"{CardEntry} has {card.Frames.Count} frames and {card.Sentiments.Count} sentiments, {ScorerEntry} {model.FrameCount} and {model.SentimentCount}; expected the same.");
        }
        catch (Exception exception) when (exception is ModelFormatException || ModelZip.IsDamage(exception))
        {
            throw new ModelFormatException($"{source} is no readable model: {exception.Message}", exception);
        }
    }

    /// <summary>Writes a model; without a scorer, only ML.NET can run it, by its pipeline.</summary>
    public static void Write(Stream stream, ModelCard card, LinearModel? model, Action<Stream>? writePipeline = null)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        using (var entry = TimelessEntry.Create(zip, CardEntry, CompressionLevel.SmallestSize))
        {
            JsonSerializer.Serialize(entry, card, ModelJsonContext.Default.ModelCard);
        }

        if (model is not null)
        {
            // Weights and hashes hardly compress; stored as they are, they load several times faster.
            using var entry = TimelessEntry.Create(zip, ScorerEntry, CompressionLevel.NoCompression);
            ScorerFile.Write(entry, model);
        }

        if (model?.Encoder is { } encoder)
        {
            using var entry = TimelessEntry.Create(zip, EncoderEntry, CompressionLevel.NoCompression);
            EncoderFile.Write(entry, encoder);
        }

        if (writePipeline is not null)
        {
            using var entry = TimelessEntry.Create(zip, PipelineEntry, CompressionLevel.SmallestSize);
            writePipeline(entry);
        }
    }

    /// <summary>Reads the compiled arrays.</summary>
    /// <exception cref="ModelFormatException">There are none, or they are damaged.</exception>
    public static LinearModel ReadScorer(ModelZip zip, bool isTrusted = false)
    {
        if (!zip.Has(ScorerEntry) && zip.Has(PipelineEntry))
        {
            throw new ModelFormatException(
                $"it has no '{ScorerEntry}', only ML.NET's '{PipelineEntry}'; expected a linear model, or load it by PipelineClassifier.Load of FramingKit.ML.");
        }

        var encoder = zip.Has(EncoderEntry) ? ReadEntry(zip, EncoderEntry, EncoderFile.Read) : null;
        return ReadEntry(zip, ScorerEntry, stream => ScorerFile.Read(stream, encoder, isTrusted));
    }

    private static T ReadEntry<T>(ModelZip zip, string name, Func<Stream, T> read)
    {
        using var entry = zip.Open(name, hasOwnChecksum: true);
        var contents = read(entry);
        entry.Finish();
        return contents;
    }
}
