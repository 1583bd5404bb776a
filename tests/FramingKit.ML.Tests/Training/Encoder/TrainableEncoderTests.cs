using FramingKit.Scoring;
using FramingKit.Tests.Shared;

namespace FramingKit.ML.Tests.Training.Encoder;

public class TrainableEncoderTests
{
    private const float Smoothing = 0.05f;
    private const float SentimentWeight = 0.7f;

    private static readonly EncoderOptions _options = new()
    {
        Dropout = 0,
        LabelSmoothing = Smoothing,
        SentimentWeight = SentimentWeight,
        FrozenLayers = 0,
    };

    [Theory]
    [InlineData(0, 8, 2)]
    [InlineData(1, 8, 2)]
    [InlineData(2, 24, 3)]
    [InlineData(2, 20, 5)]
    public void Read_SentencesOfManyLengths_EqualsThePlainEncoder(int layers, int width, int heads)
    {
        var model = SomeEncoder.Model(layers, width, heads);
        var batch = Batch(1, 2, 3, 9, EncoderInput.Longest, 5);
        var sums = new TrainableEncoder(model, SomeEncoder.Frames, ["other"], _options).Read(batch);
        foreach (var (index, row) in batch.Rows.Index())
        {
            Assert.All(PlainEncoder.Read(model, row.Tokens).Zip(sums[index].ToArray()), sum => Assert.Equal(sum.First, sum.Second, 2e-5));
        }
    }

    [Fact]
    public void Differentiate_NoDropout_IsTheLossAndItsSlopeInEveryWeight()
    {
        var model = SomeEncoder.Model();
        var encoder = new TrainableEncoder(model, SomeEncoder.Frames, ["one", "other"], _options);
        var batch = Batch(3, 5, 1, 4);
        var sources = encoder.Parameters[^1].Values;
        sources.AsSpan().Fill(0.1f);
        Assert.Equal(PlainLoss(model, sources, batch), encoder.Differentiate(batch, key: 0), 1e-5);
        var checkedWeights = 0;
        foreach (var parameter in encoder.Parameters)
        {
            var largest = parameter.Gradient.Max(MathF.Abs);
            for (var index = 0; index < parameter.Values.Length; index += parameter.Values.Length > 60 ? 7 : 1)
            {
                var expected = Slope(parameter.Values, index, () => PlainLoss(model, sources, batch));
                Assert.True(
                    Math.Abs(expected - parameter.Gradient[index]) <= (2e-3 * largest) + 1e-6,
                    $"{parameter.Name}[{index}]: {parameter.Gradient[index]}, expected {expected}");
                checkedWeights++;
            }
        }

        Assert.Equal(2 * 16 + 3, encoder.Parameters.Count);
        Assert.True(checkedWeights > 450);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Differentiate_FrozenLayers_LeavesTheOthersTheirGradients(int frozen)
    {
        var (batch, model) = (Batch(3, 5, 1), SomeEncoder.Model());
        var whole = new TrainableEncoder(model, SomeEncoder.Frames, ["one", "other"], _options);
        var part = new TrainableEncoder(model, SomeEncoder.Frames, ["one", "other"], _options with { FrozenLayers = frozen });
        Assert.Equal(whole.Differentiate(batch, key: 0), part.Differentiate(batch, key: 0));
        var expected = whole.Parameters
            .Where(parameter => !Enumerable.Range(0, frozen).Any(layer => parameter.Name.StartsWith($"layer {layer} ", StringComparison.Ordinal)))
            .ToList();
        Assert.Equal(expected.Select(parameter => parameter.Name), part.Parameters.Select(parameter => parameter.Name));
        Assert.All(expected.Zip(part.Parameters), pair => Assert.Equal(pair.First.Gradient, pair.Second.Gradient));
    }

    [Fact]
    public void Differentiate_TwoTimes_ForgetsTheFirst()
    {
        var encoder = new TrainableEncoder(SomeEncoder.Model(), SomeEncoder.Frames, ["one", "other"], _options);
        var batch = Batch(3, 5);
        encoder.Differentiate(batch, key: 0);
        List<float[]> first = [.. encoder.Parameters.Select(parameter => parameter.Gradient.ToArray())];
        encoder.Differentiate(Batch(7, 2, 2), key: 0);
        encoder.Differentiate(batch, key: 0);
        Assert.All(first.Zip(encoder.Parameters), pair => Assert.Equal(pair.First, pair.Second.Gradient));
    }

    [Fact]
    public void Differentiate_WithDropout_IsTheSlopeUnderTheSameMask()
    {
        var encoder = new TrainableEncoder(SomeEncoder.Model(), SomeEncoder.Frames, ["one", "other"], _options with { Dropout = 0.3f });
        var batch = Batch(6, 4, 5);
        Assert.NotEqual(encoder.Differentiate(batch, key: 1), encoder.Differentiate(batch, key: 2));
        foreach (var parameter in encoder.Parameters)
        {
            encoder.Differentiate(batch, key: 2);
            var direction = parameter.Gradient.ToArray();
            var length = direction.Sum(value => (double)value * value);
            var expected = SlopeAlong(parameter.Values, direction, () => encoder.Differentiate(batch, key: 2));
            Assert.True(Math.Abs(expected - length) <= (0.02 * length) + 1e-5, $"{parameter.Name}: {length}, expected {expected}");
        }
    }

    private static EncoderBatch Batch(params int[] lengths)
    {
        var random = new Random(5);
        return new EncoderBatch([.. lengths.Select((length, index) => SomeEncoder.Row(random, length, new[] { null, "one", "other" }[index % 3]))]);
    }

    private static double PlainLoss(EncoderModel model, float[] sources, EncoderBatch batch) => batch.Rows.Average(row =>
    {
        var sums = PlainEncoder.Read(model, row.Tokens);
        var source = row.Source switch { "one" => 0, "other" => 1, _ => -1 };
        if (source >= 0)
        {
            sums = [.. sums.Select((sum, label) => sum + sources[(source * sums.Length) + label])];
        }

        return PlainLoss(sums[..SomeEncoder.Frames], row.Frame) + (SentimentWeight * PlainLoss(sums[SomeEncoder.Frames..], row.Sentiment));
    });

    private static double PlainLoss(double[] sums, int label)
    {
        double[] logs = [.. sums.Select(sum => sum - Math.Log(sums.Sum(Math.Exp)))];
        return -((1 - Smoothing) * logs[label]) - (Smoothing * logs.Average());
    }

    private static double Slope(float[] values, int index, Func<double> loss)
    {
        var (kept, above, below) = (values[index], values[index] + 1e-3f, values[index] - 1e-3f);
        values[index] = above;
        var high = loss();
        values[index] = below;
        var low = loss();
        values[index] = kept;
        return (high - low) / ((double)above - below);
    }

    private static double SlopeAlong(float[] values, float[] direction, Func<double> loss)
    {
        var kept = values.ToArray();
        var length = Math.Sqrt(direction.Sum(value => (double)value * value));
        var step = length == 0 ? 0 : 1e-2 / length;
        double At(double factor)
        {
            for (var index = 0; index < values.Length; index++)
            {
                values[index] = (float)(kept[index] + (factor * direction[index]));
            }

            return loss();
        }

        var slope = step == 0 ? 0 : (At(step) - At(-step)) / (2 * step);
        kept.CopyTo(values, 0);
        return slope;
    }
}
