using FramingKit.Scoring;
using FramingKit.Tests.Shared;

namespace FramingKit.Tests.Scoring.Encoder;

public class SentenceEncoderTests
{
    private const int Words = 40;
    private const int Labels = 7;
    private const double Tolerance = 2e-5;

    private static readonly EncoderModel _model = GivenEncoder.Model(Words, Labels);

    [Fact]
    public void AddSums_SentencesOfEveryLength_EqualThePlainEncoders()
    {
        var (random, buffers) = (new Random(11), new EncoderBuffers());
        foreach (var length in Enumerable.Range(1, EncoderInput.Longest).OrderBy(_ => random.Next()))
        {
            var tokens = Tokens(random, length);
            var expected = PlainEncoder.Read(_model, tokens);
            var sums = new float[Labels];
            new SentenceEncoder(_model).AddSums(tokens, buffers, sums);
            Assert.All(expected.Zip(sums), pair => Assert.Equal(pair.First, pair.Second, Tolerance));
        }
    }

    [Fact]
    public void AddSums_SumsThatAreThere_AreKept()
    {
        var tokens = Tokens(new Random(12), 9);
        float[] fresh = new float[Labels], added = [.. Enumerable.Repeat(5f, Labels)];
        new SentenceEncoder(_model).AddSums(tokens, new EncoderBuffers(), fresh);
        new SentenceEncoder(_model).AddSums(tokens, new EncoderBuffers(), added);
        Assert.All(fresh.Zip(added), pair => Assert.Equal(pair.First + 5, pair.Second, Tolerance));
    }

    private static EncoderToken[] Tokens(Random random, int length) => [.. Enumerable.Range(0, length).Select(_ =>
        new EncoderToken(random.Next(Words), -1))];
}
