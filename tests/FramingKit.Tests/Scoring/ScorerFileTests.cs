using System.Runtime.InteropServices;
using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class ScorerFileTests
{
    private static readonly byte[] _whole = Write(Given.Model());

    [Theory]
    [InlineData(4, 3)]
    [InlineData(2, 0)]
    [InlineData(64, 64)]
    public void Read_WrittenModel_IsTheSame(int frames, int sentiments)
    {
        var model = Given.Model(frames, sentiments, uncertainBelow: 0.375f);
        model.Offsets[1] = -0.25f;
        var read = ScorerFile.Read(new MemoryStream(Write(model)));
        Assert.Equal((model.FrameCount, model.SentimentCount, model.UncertainBelow), (read.FrameCount, read.SentimentCount, read.UncertainBelow));
        Assert.Equal(model.Bias, read.Bias);
        Assert.Equal(model.Offsets, read.Offsets);
        Assert.Equal(model.FeatureWeights, read.FeatureWeights);
        Assert.Equal(model.SubwordWeights, read.SubwordWeights);
        Assert.Equal(Write(model), Write(read));
    }

    [Fact]
    public void Read_CutAnywhere_IsAModelFormatException()
    {
        for (var length = 0; length < _whole.Length; length += length < 400 || length > _whole.Length - 400 ? 1 : 97)
        {
            Assert.Throws<ModelFormatException>(() => ScorerFile.Read(new MemoryStream(_whole, 0, length)));
        }
    }

    [Fact]
    public void Read_OneBitFlippedAnywhere_IsAModelFormatException()
    {
        var random = new Random(20_260); // fixed, so that a failure repeats
        for (var run = 0; run < 3000; run++)
        {
            var damaged = (byte[])_whole.Clone();
            var place = run < 400 ? run : random.Next(damaged.Length);
            damaged[place] ^= (byte)(1 << random.Next(8));
            var exception = Record.Exception(() => ScorerFile.Read(new MemoryStream(damaged)));
            Assert.True(exception is ModelFormatException, $"byte {place}: {exception?.GetType().Name ?? "nothing"}");
        }
    }

    [Theory]
    [InlineData(0, 0xBAD, "does not start")]
    [InlineData(1, 1, "version 1")]
    [InlineData(2, 1, "1 frames")]
    [InlineData(2, 65, "65 frames")]
    [InlineData(3, 65, "65 sentiments")]
    [InlineData(3, -1, "sentiments")]
    public void Read_WrongHeader_SaysWhatWasFound(int place, long value, string expected)
    {
        var model = Given.Model();
        ulong[] header = [Magic, ScorerFile.Version, (ulong)model.FrameCount, (ulong)model.SentimentCount];
        header[place] = (ulong)value;
        Assert.Contains(expected, ReadError(Write(model, header)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ScorerFile.Version - 1, "The model is older: retrain it")]
    [InlineData(ScorerFile.Version + 1, "The model is newer: update the package FramingKit.")]
    public void Read_OtherVersion_SaysWhatToDo(int version, string expected) =>
        Assert.Contains(expected, ReadError(Write(Given.Model(), [Magic, (ulong)version, 4, 3])), StringComparison.Ordinal);

    [Theory]
    [InlineData(0f)]
    [InlineData(1f)]
    public void Read_ThresholdAtAnEndOfItsRange_IsKept(float threshold) =>
        Assert.Equal(threshold, ScorerFile.Read(new MemoryStream(Write(Given.Model(uncertainBelow: threshold)))).UncertainBelow);

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void Read_HeaderOfAnotherLength_IsAModelFormatException(int length)
    {
        var header = new ulong[length];
        header[0] = Magic;
        ReadError(Write(Given.Model(), header));
    }

    [Theory]
    [InlineData(ulong.MaxValue)]
    [InlineData(1UL << 40)]
    [InlineData((1UL << 27) + 1)]
    public void Read_AbsurdCount_IsRefusedByItsSize(ulong count)
    {
        using var stream = new MemoryStream();
        stream.Write(MemoryMarshal.AsBytes<ulong>([count]));
        Assert.Contains("claim", ReadError(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LargeCountWithoutItsBytes_ClaimsLittleMemory()
    {
        using var stream = new MemoryStream();
        stream.Write(MemoryMarshal.AsBytes<ulong>([1UL << 27]));
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadError(stream.ToArray());
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 64 << 20);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public void Read_WeightThatIsNoNumber_IsRefusedWhereverItStands(float value)
    {
        foreach (var choose in new Func<LinearModel, float[]>[] { m => m.Bias, m => m.Offsets, m => m.FeatureWeights, m => m.SubwordWeights })
        {
            var model = Given.Model();
            choose(model)[2] = value;
            Assert.Contains("finite", ReadError(Write(model)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(-0.1f)]
    [InlineData(1.1f)]
    [InlineData(float.NaN)]
    public void Read_ThresholdOutOfRange_IsRefused(float threshold) =>
        Assert.Contains("threshold", ReadError(Write(Given.Model(uncertainBelow: threshold))), StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void Read_FewerOrMoreRowsThanKeys_IsRefused(int weights) =>
        Assert.Contains("feature weights", ReadError(Write(With(Given.Model(), featureWeights: LinearModel.Pad(new float[weights])))), StringComparison.Ordinal);

    [Theory]
    [InlineData(42, 42)]
    [InlineData(42, 0)]
    [InlineData(42, 1UL << 40)]
    [InlineData(1UL << 63, 1UL << 63)]
    public void Read_KeyTwiceOrOfNoFeature_IsRefused(ulong first, ulong second) =>
        Assert.Contains("feature keys", ReadError(WriteParts([0, 1], [new(0, 0, 0), new(0, 0, 0), new(0, 0, 0)], [], [], [first, second])), StringComparison.Ordinal);

    [Theory]
    [InlineData("classes", "lexicon classes")]
    [InlineData("pattern", "the lexicon pattern -1")]
    [InlineData("high pattern", "the lexicon pattern 65536")]
    [InlineData("first edge", "edges from -1")]
    [InlineData("edge behind the end", "edges from 2")]
    [InlineData("no edge", "edges from 0 to 0")]
    [InlineData("circle", "edge to node 2; expected 2 to 1")]
    [InlineData("root", "edge to node 1; expected 2 to 2")]
    [InlineData("symbol", "edge for word 3; expected 1 to 2")]
    [InlineData("no symbol", "edge for word 0")]
    [InlineData("word", "among the words of its lexicon")]
    [InlineData("no nodes", "2 nodes; expected at least 2 and 3")]
    [InlineData("no words", "1 lexicon words")]
    [InlineData("ends", "2 ends of lexicon edges")]
    public void Read_BrokenLexicon_IsRefused(string what, string expected)
    {
        var word = FeatureHash.OfWord("bow");
        ulong[] symbols = [0, 1, word];
        LexiconNode[] nodes = [new(0, 0, 0), new(0, 0, 0), new(1, 1, 1), new(0, 0, 1)];
        int[] edges = [2], children = [2];
        switch (what)
        {
            case "classes": nodes[2] = new(1UL << LexiconClasses.Count, 1, 1); break;
            case "pattern": nodes[2] = new(1, -1, 1); break;
            case "high pattern": nodes[2] = new(1, FeatureKey.MostPatterns + 1, 1); break;
            case "first edge": nodes[1] = new(0, 0, -1); break;
            case "edge behind the end": nodes[2] = new(1, 1, 2); break;
            case "no edge": nodes[2] = new(1, 1, 0); nodes[3] = new(0, 0, 0); break;
            case "circle": nodes[2] = new(1, 1, 0); break;
            case "root": children = [1]; break;
            case "symbol": edges = [3]; break;
            case "no symbol": edges = [0]; break;
            case "word": symbols[2] = 5; break;
            case "no nodes": nodes = [new(0, 0, 0), new(0, 0, 0)]; break;
            case "no words": symbols = [0]; break;
            case "ends": children = [2, 2]; break;
            default: throw new ArgumentOutOfRangeException(nameof(what));
        }

        Assert.Contains(expected, ReadError(WriteParts(symbols, nodes, edges, children, [])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1UL << (int)LexiconClass.Yield, 1UL << (int)LexiconClass.Yield)]
    [InlineData(1UL << (int)LexiconClass.State, 1UL << (int)LexiconClass.State)]
    public void Read_NameOfAnActOrPhraseOfAName_IsRefused(ulong name, ulong phrase) =>
        Assert.Contains("names within ff", ReadError(WriteParts(
            [0, 1, FeatureHash.OfWord("bow")], [new(0, 0, 0), new(0, 0, 1), new(name, 0, 2), new(phrase, 0, 2), new(0, 0, 2)], [2, 2], [2, 3], [])), StringComparison.Ordinal);

    [Theory]
    [InlineData(LexiconCompiler.MaximumSlots, false)]
    [InlineData(LexiconCompiler.MaximumSlots + 1, true)]
    [InlineData(60, true)]
    public void Read_PatternOfManySlots_IsRefusedSinceItsGapsWouldBranch(int slots, bool isRefused)
    {
        // A chain of gaps behind the root of phrases: nodes 2 to slots + 1, the one that ends first.
        LexiconNode[] nodes = [new(0, 0, 0), new(0, 0, 0), new(1UL << (int)LexiconClass.Yield, 0, 1), .. Enumerable.Range(1, slots).Select(edge => new LexiconNode(0, 0, edge))];
        int[] edges = [2, .. Enumerable.Repeat(Lexicon.Gap, slots - 1)], children = [slots + 1, .. Enumerable.Range(2, slots - 1)];
        var file = WriteParts([0, 1, FeatureHash.OfWord("bow")], nodes, edges, children, []);
        if (isRefused)
        {
            Assert.Contains($"{slots} slots", ReadError(file), StringComparison.Ordinal);
        }
        else
        {
            ScorerFile.Read(new MemoryStream(file));
        }
    }

    [Fact]
    public void Read_BiasOfAnotherLength_IsRefused() =>
        Assert.Contains("bias", ReadError(Write(With(Given.Model(), bias: LinearModel.Pad(new float[14])))), StringComparison.Ordinal);

    private static ulong Magic => BitConverter.ToUInt64(_whole, sizeof(ulong));

    private static byte[] Write(LinearModel model)
    {
        using var stream = new MemoryStream();
        ScorerFile.Write(stream, model);
        return stream.ToArray();
    }

    /// <summary>Writes a file whose checksum is right, so that only the header is wrong.</summary>
    private static byte[] Write(LinearModel model, ulong[] header)
    {
        using var stream = new MemoryStream();
        var writer = new ArrayWriter(stream);
        writer.Write<ulong>(header);
        writer.Write<float>([model.UncertainBelow]);
        return stream.ToArray();
    }

    private static LinearModel With(
        LinearModel model, FeatureTable? features = null, float[]? featureWeights = null, float[]? bias = null) =>
        new(model.Extractor.Lexicon, model.Extractor.Subwords, features ?? model.Features)
        {
            FrameCount = model.FrameCount,
            SentimentCount = model.SentimentCount,
            UncertainBelow = model.UncertainBelow,
            FeatureWeights = featureWeights ?? model.FeatureWeights,
            SubwordWeights = model.SubwordWeights,
            Bias = bias ?? model.Bias,
            Offsets = model.Offsets,
        };

    /// <summary>Writes a model of two frames, with any features and any parts of a lexicon.</summary>
    private static byte[] WriteParts(ulong[] symbols, LexiconNode[] nodes, int[] edges, int[] children, ulong[] features)
    {
        using var stream = new MemoryStream();
        var writer = new ArrayWriter(stream);
        writer.Write<ulong>([Magic, ScorerFile.Version, 2, 0]);
        writer.Write<float>([0.5f]);
        writer.Write<float>([0, 0]);
        writer.Write<float>([0, 0]);
        writer.Write<ulong>(features);
        writer.Write<float>(new float[features.Length * 2]);
        writer.Write<ulong>([]);
        writer.Write<float>([]);
        writer.Write<ulong>(symbols);
        writer.Write<LexiconNode>(nodes);
        writer.Write<int>(edges);
        writer.Write<int>(children);
        writer.WriteChecksum();
        return stream.ToArray();
    }

    private static string ReadError(byte[] file) => Assert.Throws<ModelFormatException>(() => ScorerFile.Read(new MemoryStream(file))).Message;
}
