using FramingKit.Scoring;

namespace FramingKit.ML.Tests.Training.Encoder;

/// <summary>Small encoders with random weights, and sentences for them.</summary>
internal static class SomeEncoder
{
    public const int Frames = 4;
    public const int Sentiments = 3;
    public const int Words = 20;

    public static PretrainedEncoder Pretrained(int layers = 2, int width = 8, int heads = 2, int seed = 1)
    {
        var random = new Random(seed);
        float[] Numbers(int count, float middle, float spread) => [.. Enumerable.Range(0, count).Select(_ => middle + (spread * ((2 * random.NextSingle()) - 1)))];
        DenseWeights Dense(int outputs, int inputs) => new(Numbers(outputs * inputs, 0, 1.5f / MathF.Sqrt(inputs)), Numbers(outputs, 0, 0.3f));
        NormWeights Norm() => new(Numbers(width, 1, 0.3f), Numbers(width, 0, 0.3f));
        EncoderLayer Layer() => new()
        {
            Query = Dense(width, width),
            Key = Dense(width, width),
            Value = Dense(width, width),
            Output = Dense(width, width),
            AttentionNorm = Norm(),
            Expand = Dense(4 * width, width),
            Contract = Dense(width, 4 * width),
            OutputNorm = Norm(),
        };
        return new PretrainedEncoder(
            heads,
            ByteRows.Pack(Numbers(Words * width, 0, 1), width),
            Numbers(EncoderInput.Longest * width, 0, 0.5f),
            Norm(),
            [.. Enumerable.Range(0, layers).Select(_ => Layer())]);
    }

    public static EncoderModel Model(int layers = 2, int width = 8, int heads = 2) => Pretrained(layers, width, heads).CreateModel(Frames + Sentiments, new EncoderOptions { Seed = 2 });

    public static EncoderRow Row(Random random, int length, string? source = null) => new(
        [.. Enumerable.Range(0, length).Select(_ => new EncoderToken(random.Next(Words), -1))],
        random.Next(Frames),
        random.Next(Sentiments),
        source);
}
