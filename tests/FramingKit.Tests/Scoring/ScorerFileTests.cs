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

    [Fact]
    public void Read_RowBehindTheWeights_IsRefused() =>
        Assert.Contains("feature row", ReadError(Write(With(Given.Model(), featureWeights: new float[8]))), StringComparison.Ordinal);

    [Fact]
    public void Read_KeysWithoutAnyWeights_IsRefused() => ReadError(Write(With(Given.Model(), HashIndex.Build([42]), [])));

    [Fact]
    public void Read_BrokenRow_IsRefused() => ReadError(Write(With(Given.Model(), HashIndex.Build([42]), new float[9])));

    [Fact]
    public void Read_NegativeRow_IsRefused() => ReadError(Write(With(Given.Model(), new HashIndex([0, 42], [0, -3]), new float[8])));

    [Fact]
    public void Read_UnknownLexiconClass_IsRefused()
    {
        var lexicon = new Lexicon(HashIndex.Build([]), [0, 1UL << LexiconClasses.Count], [0, 0]);
        Assert.Contains("lexicon classes", ReadError(Write(With(Given.Model(), lexicon: lexicon))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { 0 }, "1 values of lexicon patterns")]
    [InlineData(new[] { 0, -1 }, "the lexicon pattern -1")]
    [InlineData(new[] { 0, FeatureKey.MostPatterns + 1 }, "the lexicon pattern 65536")]
    public void Read_BrokenLexiconPatterns_AreRefused(int[] patterns, string expected)
    {
        var lexicon = new Lexicon(HashIndex.Build([]), [0, 0], patterns);
        Assert.Contains(expected, ReadError(Write(With(Given.Model(), lexicon: lexicon))), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoLexiconRoots_IsRefused() =>
        Assert.Contains("roots", ReadError(Write(With(Given.Model(), lexicon: new Lexicon(HashIndex.Build([]), [0], [0])))), StringComparison.Ordinal);

    [Fact]
    public void Read_BiasOfAnotherLength_IsRefused() =>
        Assert.Contains("bias", ReadError(Write(With(Given.Model(), bias: new float[7]))), StringComparison.Ordinal);

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
        LinearModel model, HashIndex? features = null, float[]? featureWeights = null, Lexicon? lexicon = null, float[]? bias = null) => new()
        {
            FrameCount = model.FrameCount,
            SentimentCount = model.SentimentCount,
            UncertainBelow = model.UncertainBelow,
            Extractor = new FeatureExtractor(lexicon ?? model.Extractor.Lexicon, model.Extractor.Subwords),
            Features = features ?? model.Features,
            FeatureWeights = featureWeights ?? model.FeatureWeights,
            SubwordWeights = model.SubwordWeights,
            Bias = bias ?? model.Bias,
            Offsets = model.Offsets,
        };

    private static string ReadError(byte[] file) => Assert.Throws<ModelFormatException>(() => ScorerFile.Read(new MemoryStream(file))).Message;
}
