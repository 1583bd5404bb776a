using System.IO.Compression;
using FramingKit.Scoring;
using Microsoft.ML;

namespace FramingKit.ML;

/// <summary>Reads and writes <c>pipeline.zip</c>: ML.NET's own models of frames and sentiments, and the columns their features stand in.</summary>
internal static class PipelineFile
{
    private const string FramesEntry = "frames.zip";
    private const string SentimentsEntry = "sentiments.zip";
    private const string ColumnsEntry = "columns.bin";

    public static void Write(Stream stream, PipelineModel model)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        WriteTransformer(zip, FramesEntry, model.Frames.Fit.Transformer);
        WriteTransformer(zip, SentimentsEntry, model.Sentiments.Fit.Transformer);
        using var entry = zip.CreateEntry(ColumnsEntry).Open();
        var writer = new ArrayWriter(entry);
        writer.Write<ulong>(model.Space.Keys);
        writer.Write<byte>(model.Space.Blocks);
        WriteLabels(writer, model.Frames);
        WriteLabels(writer, model.Sentiments);
        writer.WriteChecksum();
    }

    private static void WriteLabels(ArrayWriter writer, LabelModel model)
    {
        writer.Write<float>([model.Gains.Words, model.Gains.Lexicon, model.Gains.Subwords]);
        writer.Write<float>([model.Calibration.Slope, .. model.Calibration.Shifts]);
        writer.Write<float>([.. model.Offsets]);
    }

    private static void WriteTransformer(ZipArchive zip, string name, ITransformer transformer)
    {
        // ML.NET wants to seek, which an entry of a zip can't.
        using var buffer = new MemoryStream();
        new MLContext().Model.Save(transformer, null, buffer);
        buffer.Position = 0;
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        buffer.CopyTo(entry);
    }
}
