using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>What an encoder knows of the language before it has seen a frame.</summary>
/// <param name="Heads">The number of attention heads.</param>
/// <param name="Words">A vector for each subword and then for each <see cref="EncoderSymbol"/>.</param>
/// <param name="Positions">A vector for each of <see cref="EncoderInput.Longest"/> places.</param>
/// <param name="InputNorm">What the sum of a word's and a place's vector is normed by.</param>
/// <param name="Layers">The layers.</param>
internal sealed record PretrainedEncoder(int Heads, ByteRows Words, float[] Positions, NormWeights InputNorm, IReadOnlyList<EncoderLayer> Layers)
{
    /// <summary>Gives a model of its own with a head that starts at random.</summary>
    /// <param name="labels">How many sums the head has.</param>
    /// <param name="options">With the seed by which the random weights are drawn.</param>
    public EncoderModel CreateModel(int labels, EncoderOptions options)
    {
        var random = new Random(options.Seed);
        var width = Words.Width;
        return new EncoderModel
        {
            Width = width,
            Heads = Heads,
            Words = Words,
            Positions = [.. Positions],
            InputNorm = Copy(InputNorm),
            Layers = [.. Layers.Select(Copy)],
            Head = new DenseWeights(Uniform(random, labels * 2 * width, 2 * width), Uniform(random, labels, 2 * width)),
        };
    }

    private static EncoderLayer Copy(EncoderLayer layer) => new()
    {
        Query = Copy(layer.Query),
        Key = Copy(layer.Key),
        Value = Copy(layer.Value),
        Output = Copy(layer.Output),
        AttentionNorm = Copy(layer.AttentionNorm),
        Expand = Copy(layer.Expand),
        Contract = Copy(layer.Contract),
        OutputNorm = Copy(layer.OutputNorm),
    };

    private static DenseWeights Copy(DenseWeights dense) => new([.. dense.Weights], [.. dense.Bias]);

    private static NormWeights Copy(NormWeights norm) => new([.. norm.Scale], [.. norm.Shift]);

    private static float[] Uniform(Random random, int count, int inputs) =>
        [.. Enumerable.Range(0, count).Select(_ => ((2 * random.NextSingle()) - 1) / MathF.Sqrt(inputs))];
}
