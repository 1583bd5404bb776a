namespace FramingKit.Scoring;

/// <summary>Reads and writes <c>scorer.bin</c>: a header, the arrays of a <see cref="LinearModel"/>, a checksum.</summary>
internal static class ScorerFile
{
    public const int Version = 3;

    private const ulong Magic = 0x0052_4F43_5347_4B46; // "FKGSCOR" read as little-endian bytes
    private const int MostElements = 1 << 27;

    public static void Write(Stream stream, LinearModel model)
    {
        var writer = new ArrayWriter(stream);
        var lexicon = model.Extractor.Lexicon;
        writer.Write<ulong>([Magic, Version, (ulong)model.FrameCount, (ulong)model.SentimentCount]);
        writer.Write<float>([model.UncertainBelow]);
        WriteRows(writer, model.Bias);
        WriteRows(writer, model.Offsets);
        writer.Write(model.Features.Keys);
        WriteRows(writer, model.FeatureWeights);
        writer.Write(model.Extractor.Subwords.Keys);
        WriteRows(writer, model.SubwordWeights);
        writer.Write(lexicon.Symbols);
        writer.Write(lexicon.Nodes);
        writer.Write(lexicon.EdgeSymbols);
        writer.Write(lexicon.EdgeChildren);
        writer.WriteChecksum();
    }

    /// <param name="stream">The stream.</param>
    /// <param name="encoder">The encoder that belongs to it, or null.</param>
    /// <param name="isTrusted">Whether checksum and lexicon need no check, since they come from this assembly.</param>
    public static LinearModel Read(Stream stream, EncoderModel? encoder = null, bool isTrusted = false)
    {
        var reader = new ArrayReader(stream, MostElements, isTrusted);
        var (frames, sentiments) = ReadHeader(reader);
        var uncertainBelow = Single(reader.Read<float>("uncertainty threshold"));
        var rows = new RowReader(reader, frames + sentiments);
        var bias = rows.Read("bias", 1);
        var offsets = rows.Read("offsets", 1);
        var featureKeys = reader.Read<ulong>("feature keys");
        var featureWeights = rows.Read("feature weights", featureKeys.Length);
        var subwordKeys = reader.Read<ulong>("subword keys");
        var subwordWeights = rows.Read("subword weights", subwordKeys.Length);
        var lexicon = ReadLexicon(reader, isTrusted);
        reader.CheckChecksum();
        CheckEncoder(encoder, frames + sentiments, subwordKeys.Length + EncoderInput.SymbolCount);
        var subwords = Use("subword", () => new SubwordVocabulary(subwordKeys));
        var features = Use("feature", () => new FeatureTable(featureKeys));
        return Use("word", () => new LinearModel(lexicon, subwords, features)
        {
            FrameCount = frames,
            SentimentCount = sentiments,
            UncertainBelow = uncertainBelow,
            Bias = bias,
            Offsets = offsets,
            FeatureWeights = featureWeights,
            SubwordWeights = subwordWeights,
            Encoder = encoder,
        });
    }

    private static void WriteRows(ArrayWriter writer, float[] rows) => writer.Write<float>(rows.AsSpan(..^LinearModel.Padding));

    private static (int Frames, int Sentiments) ReadHeader(ArrayReader reader)
    {
        var header = reader.Read<ulong>("header");
        if (header.Length != 4 || header[0] != Magic)
        {
            throw new ModelFormatException("scorer.bin does not start like one; expected the compiled arrays of a FramingKit model.");
        }

        FormatVersion.Check("scorer.bin", header[1], Version);

        return (Labels(header[2], "frames", least: 2), Labels(header[3], "sentiments", least: 0));
    }

    private static Lexicon ReadLexicon(ArrayReader reader, bool isTrusted)
    {
        var symbols = reader.Read<ulong>("lexicon words");
        var nodes = reader.Read<LexiconNode>("lexicon nodes");
        var edgeSymbols = reader.Read<int>("lexicon edges");
        var edgeChildren = reader.Read<int>("lexicon edges");
        if (!isTrusted)
        {
            LexiconCheck.Check(symbols, nodes, edgeSymbols, edgeChildren);
        }

        return new Lexicon(symbols, nodes, edgeSymbols, edgeChildren);
    }

    private static void CheckEncoder(EncoderModel? encoder, int labels, int words)
    {
        if (encoder is not null && (encoder.Head.Outputs != labels || encoder.Words.Scales.Length != words))
        {
            throw new ModelFormatException(
                $"encoder.bin has {encoder.Head.Outputs} labels and {encoder.Words.Scales.Length} words; expected {labels} and {words}, as scorer.bin tells.");
        }
    }

    private static T Use<T>(string what, Func<T> create)
    {
        try
        {
            return create();
        }
        catch (ArgumentException exception)
        {
            throw new ModelFormatException($"The {what} keys of scorer.bin can't be used: {exception.Message}", exception);
        }
    }

    private static int Labels(ulong count, string what, int least) => count >= (ulong)least && count <= LinearModel.MostLabels
        ? (int)count
        : throw new ModelFormatException($"scorer.bin has {count} {what}; expected {least} to {LinearModel.MostLabels}.");

    private static float Single(float[] values) => values.Length == 1 && values[0] is >= 0 and <= 1
        ? values[0]
        : throw new ModelFormatException("scorer.bin has no uncertainty threshold from 0 to 1.");
}
