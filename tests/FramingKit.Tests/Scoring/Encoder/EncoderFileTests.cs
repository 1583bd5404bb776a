using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring.Encoder;

public class EncoderFileTests
{
    private const int Words = 15;
    private const int Labels = 7;

    private static readonly EncoderModel _model = GivenEncoder.Model(Words, Labels);
    private static readonly byte[] _whole = Write(_model);

    [Fact]
    public void Read_WrittenModel_IsTheSame()
    {
        var read = EncoderFile.Read(new MemoryStream(_whole));
        Assert.Equal((_model.Width, _model.Heads, _model.Layers.Length), (read.Width, read.Heads, read.Layers.Length));
        Assert.Equal(_model.Words.Values, read.Words.Values);
        Assert.Equal(_model.Layers[1].Contract.Weights, read.Layers[1].Contract.Weights);
        Assert.Equal(_model.Layers[1].OutputNorm.Shift, read.Layers[1].OutputNorm.Shift);
        Assert.Equal(_model.Head.Bias, read.Head.Bias);
        Assert.Equal(_whole, Write(read));
    }

    [Fact]
    public void Read_CutAnywhere_IsAModelFormatException()
    {
        for (var length = 0; length < _whole.Length; length++)
        {
            Assert.Throws<ModelFormatException>(() => EncoderFile.Read(new MemoryStream(_whole, 0, length)));
        }
    }

    [Fact]
    public void Read_OneBitFlippedAnywhere_IsAModelFormatException()
    {
        for (var place = 0; place < _whole.Length; place++)
        {
            var damaged = (byte[])_whole.Clone();
            damaged[place] ^= (byte)(1 << (place % 8));
            var exception = Record.Exception(() => EncoderFile.Read(new MemoryStream(damaged)));
            Assert.True(exception is ModelFormatException, $"byte {place}: {exception?.GetType().Name ?? "nothing"}");
        }
    }

    [Theory]
    [InlineData(0, 1, "does not start")]
    [InlineData(1, 2, "version 2; this FramingKit reads version 1")]
    [InlineData(2, 0, "0 values a place")]
    [InlineData(2, 1025, "1025 values a place")]
    [InlineData(3, 3, "8 values a place for 3 attention heads")]
    [InlineData(4, 25, "25 layers")]
    [InlineData(4, 0, "0 layers")]
    [InlineData(5, 5000, "5000 inner values")]
    [InlineData(6, 129, "129 labels")]
    [InlineData(5, 13, "inner layer; expected")]
    [InlineData(6, 6, "head; expected")]
    public void Read_WrongHeader_SaysWhatWasFound(int place, ulong value, string expected)
    {
        var damaged = (byte[])_whole.Clone();
        BitConverter.TryWriteBytes(damaged.AsSpan(sizeof(ulong) * (place + 1)), value);
        var exception = Assert.Throws<ModelFormatException>(() => EncoderFile.Read(new MemoryStream(damaged)));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(-101f)]
    public void Read_NumberThatIsNoWeight_SaysWhere(float value)
    {
        var model = GivenEncoder.Model(Words, Labels);
        model.Positions[11] = value;
        var exception = Assert.Throws<ModelFormatException>(() => EncoderFile.Read(new MemoryStream(Write(model))));
        Assert.Contains("positions", exception.Message, StringComparison.Ordinal);
    }

    private static byte[] Write(EncoderModel model)
    {
        using var stream = new MemoryStream();
        EncoderFile.Write(stream, model);
        return stream.ToArray();
    }
}
