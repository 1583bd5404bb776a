using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring.Encoder;

/// <summary>Builds small encoders with random weights.</summary>
internal static class GivenEncoder
{
    public const int Width = 8;
    public const int Heads = 2;
    public const int Inner = 12;

    /// <param name="words">How many rows there are for subwords and symbols.</param>
    /// <param name="labels">How many labels the head tells apart.</param>
    /// <param name="seed">The seed of the weights.</param>
    public static EncoderModel Model(int words, int labels, int seed = 3)
    {
        var random = new Random(seed);
        float[] Values(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
        DenseWeights Dense(int outputs, int inputs) => new(ByteRows.Pack(Values(outputs * inputs), inputs).Unpack(), Values(outputs));
        NormWeights Norm() => new([.. Values(Width).Select(value => 1 + value)], Values(Width));
        return new EncoderModel
        {
            Width = Width,
            Heads = Heads,
            Words = ByteRows.Pack(Values(words * Width), Width),
            Positions = Values(EncoderInput.Longest * Width),
            InputNorm = Norm(),
            Layers = [.. Enumerable.Range(0, 2).Select(_ => new EncoderLayer
            {
                Query = Dense(Width, Width),
                Key = Dense(Width, Width),
                Value = Dense(Width, Width),
                Output = Dense(Width, Width),
                AttentionNorm = Norm(),
                Expand = Dense(Inner, Width),
                Contract = Dense(Width, Inner),
                OutputNorm = Norm(),
            })],
            Head = new DenseWeights(Values(labels * 2 * Width), Values(labels)),
        };
    }

    /// <summary>The linear model of the other tests with an encoder beside it.</summary>
    public static LinearModel Blend(int frames = 4, int sentiments = 3)
    {
        var linear = Given.Model(frames, sentiments);
        return ScorerFile.Read(
            new MemoryStream(Write(linear)), Model(linear.Extractor.Subwords.Keys.Length + EncoderInput.SymbolCount, frames + sentiments));
    }

    private static byte[] Write(LinearModel model)
    {
        using var stream = new MemoryStream();
        ScorerFile.Write(stream, model);
        return stream.ToArray();
    }
}
