using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>Reads and writes <c>scorer.bin</c>: a header, the arrays of a <see cref="LinearModel"/> as they lie in memory, a checksum.</summary>
internal static class ScorerFile
{
    public const int Version = 2;

    private const ulong Magic = 0x0052_4F43_5347_4B46; // "FKGSCOR" read as little-endian bytes
    private const int MostLabels = 64;
    private const float LargestWeight = 1e6f;
    private const int MostElements = 1 << 27;

    public static void Write(Stream stream, LinearModel model)
    {
        var writer = new ArrayWriter(stream);
        writer.Write<ulong>([Magic, Version, (ulong)model.FrameCount, (ulong)model.SentimentCount]);
        writer.Write<float>([model.UncertainBelow]);
        writer.Write<float>(model.Bias);
        writer.Write<float>(model.Offsets);
        Write(writer, model.Features);
        writer.Write<float>(model.FeatureWeights);
        Write(writer, model.Extractor.Subwords.Index);
        writer.Write<float>(model.SubwordWeights);
        Write(writer, model.Extractor.Lexicon.Edges);
        writer.Write(model.Extractor.Lexicon.Classes);
        writer.Write(model.Extractor.Lexicon.Patterns);
        writer.WriteChecksum();
    }

    private static void Write(ArrayWriter writer, HashIndex index)
    {
        var (keys, rows) = index.Entries();
        writer.Write<ulong>(keys);
        writer.Write<int>(rows);
    }

    public static LinearModel Read(Stream stream)
    {
        var reader = new ArrayReader(stream, MostElements);
        var header = reader.Read<ulong>("header");
        if (header.Length != 4 || header[0] != Magic)
        {
            throw new ModelFormatException("scorer.bin does not start like one; expected the compiled arrays of a FramingKit model.");
        }

        if (header[1] != Version)
        {
            throw new ModelFormatException(
                $"scorer.bin has version {header[1]}; this FramingKit reads version {Version}. " +
                (header[1] > Version ? "The model is newer: update the package FramingKit." : "The model is older: retrain it with this version of FramingKit.ML."));
        }

        var frameCount = Labels(header[2], "frames", least: 2);
        var sentimentCount = Labels(header[3], "sentiments", least: 0);
        var model = new LinearModel
        {
            FrameCount = frameCount,
            SentimentCount = sentimentCount,
            UncertainBelow = Single(reader.Read<float>("uncertainty threshold")),
            Bias = reader.Read<float>("bias"),
            Offsets = reader.Read<float>("offsets"),
            Features = ReadIndex(reader, "feature"),
            FeatureWeights = reader.Read<float>("feature weights"),
            Extractor = ReadExtractor(reader, out var subwordWeights),
            SubwordWeights = subwordWeights,
        };
        reader.CheckChecksum();
        Check(model);
        return model;
    }

    private static FeatureExtractor ReadExtractor(ArrayReader reader, out float[] subwordWeights)
    {
        var subwords = new SubwordVocabulary(ReadIndex(reader, "subword"));
        subwordWeights = reader.Read<float>("subword weights");
        var edges = ReadIndex(reader, "lexicon");
        var lexicon = new Lexicon(edges, reader.Read<ulong>("lexicon classes"), reader.Read<int>("lexicon patterns"));
        return new FeatureExtractor(lexicon, subwords);
    }

    private static HashIndex ReadIndex(ArrayReader reader, string what)
    {
        var keys = reader.Read<ulong>($"{what} keys");
        var rows = reader.Read<int>($"{what} rows");
        try
        {
            return HashIndex.Build(keys, rows);
        }
        catch (ArgumentException exception)
        {
            throw new ModelFormatException($"The {what} keys of scorer.bin can't be used: {exception.Message}", exception);
        }
    }

    private static int Labels(ulong count, string what, int least) => count >= (ulong)least && count <= MostLabels
        ? (int)count
        : throw new ModelFormatException($"scorer.bin has {count} {what}; expected {least} to {MostLabels}.");

    private static float Single(float[] values) => values.Length == 1 && values[0] is >= 0 and <= 1
        ? values[0]
        : throw new ModelFormatException("scorer.bin has no uncertainty threshold from 0 to 1.");

    private static void Check(LinearModel model)
    {
        CheckCount("bias", model.Bias.Length, model.Stride);
        CheckRows("feature", model.Features, model.FeatureWeights.Length / model.Stride, model.FeatureWeights.Length % model.Stride);
        CheckRows("subword", model.Extractor.Subwords.Index, model.SubwordWeights.Length / model.Stride, model.SubwordWeights.Length % model.Stride);
        CheckRows("lexicon", model.Extractor.Lexicon.Edges, model.Extractor.Lexicon.Classes.Length, 0);
        CheckCount("offsets", model.Offsets.Length, model.Stride);
        CheckFinite("bias", model.Bias);
        CheckFinite("offsets", model.Offsets);
        CheckFinite("feature weights", model.FeatureWeights);
        CheckFinite("subword weights", model.SubwordWeights);
        CheckLexicon(model.Extractor.Lexicon);
    }

    private static void CheckLexicon(Lexicon lexicon)
    {
        const ulong KnownClasses = (1UL << LexiconClasses.Count) - 1;
        CheckCount("lexicon patterns", lexicon.Patterns.Length, lexicon.Classes.Length);
        foreach (var classes in lexicon.Classes)
        {
            if ((classes & ~KnownClasses) != 0)
            {
                throw new ModelFormatException($"scorer.bin has lexicon classes {classes:x}; expected none beyond {KnownClasses:x}.");
            }
        }

        foreach (var pattern in lexicon.Patterns)
        {
            if (pattern is < 0 or > FeatureKey.MostPatterns)
            {
                throw new ModelFormatException($"scorer.bin has the lexicon pattern {pattern}; expected 0 to {FeatureKey.MostPatterns}.");
            }
        }

        if (lexicon.Classes.Length < 2)
        {
            throw new ModelFormatException("scorer.bin has no lexicon roots; expected at least two nodes.");
        }
    }

    private static void CheckCount(string what, int found, int expected)
    {
        if (found != expected)
        {
            throw new ModelFormatException($"scorer.bin has {found} values of {what}; expected {expected}.");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CheckRows(string what, HashIndex index, int rowCount, int remainder)
    {
        for (var slot = 0; slot < index.Keys.Length; slot++)
        {
            var row = index.Rows[slot];
            if (index.Keys[slot] != 0 && (row < 0 || row >= rowCount || remainder != 0))
            {
                throw new ModelFormatException($"scorer.bin points to {what} row {row}; expected whole rows, 0 to {rowCount - 1}.");
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CheckFinite(string what, ReadOnlySpan<float> values)
    {
        foreach (var value in values)
        {
            if (!(Math.Abs(value) <= LargestWeight))
            {
                throw new ModelFormatException($"scorer.bin has the value {value} among its {what}; expected finite numbers up to {LargestWeight}.");
            }
        }
    }
}
