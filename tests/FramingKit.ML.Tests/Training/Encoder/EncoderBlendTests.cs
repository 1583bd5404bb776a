namespace FramingKit.ML.Tests.Training.Encoder;

public class EncoderBlendTests
{
    private const int Rows = 600;
    private const int Labels = 3;

    private static readonly Calibration _linearCalibration = new(1.4f, [0.2f, -0.1f, 0]);

    [Fact]
    public void Join_LinearAndEncoder_GivesSumsThatAddUpToWhatWasReadOutOfFold()
    {
        var (linear, encoder, gold) = Draw(new Random(1));
        var joined = Join(linear, encoder, gold);
        for (var row = 0; row < Rows; row++)
        {
            var sums = (float[])linear[row].Clone();
            joined.Linear.Model.Calibration.Apply(sums);
            var both = sums.Zip(encoder[row], (sum, other) => sum + (joined.EncoderScale * other)).ToArray();
            Assert.All(LogProbabilities.Of(both).Zip(joined.Linear.OutOfFold[row]), pair => Assert.Equal(pair.First, pair.Second, 1e-4));
        }
    }

    [Fact]
    public void Join_TwoReadersThatErrDifferently_ReadsBetterThanEither()
    {
        var (linear, encoder, gold) = Draw(new Random(2));
        var joined = Join(linear, encoder, gold).Linear.OutOfFold;
        var right = Accuracy(joined, gold);
        Assert.True(right > Accuracy(linear, gold) + 0.03, "better than the linear model");
        Assert.True(right > Accuracy(encoder, gold) + 0.03, "better than the encoder");
    }

    [Fact]
    public void Join_ReadersThatAreTooSure_IsCalibrated()
    {
        var (linear, encoder, gold) = Draw(new Random(3));
        var joined = Join(linear, [.. encoder.Select(row => row.Select(sum => 6 * sum).ToArray())], gold).Linear.OutOfFold;
        var sure = joined.Average(row => Math.Exp(row.Max()));
        Assert.Equal(Accuracy(joined, gold), sure, 0.04);
    }

    private static BlendedLabels Join(float[][] linear, float[][] encoder, int[] gold)
    {
        var model = new LabelModel(new LabelFit(["a", "b", "c"], null!, ScoreKind.Sum, null), new FeatureGains(1, 1, 1), _linearCalibration, new float[Labels]);
        var training = new LabelTraining(model, [.. linear.Select(row => LogProbabilities.Of(row, _linearCalibration))]);
        return EncoderBlend.Join(training, encoder, [.. Enumerable.Range(0, Rows)], gold, [.. Enumerable.Repeat(1f, Rows)], seed: 1);
    }

    /// <summary>Two readers that each see the label through a noise of their own.</summary>
    private static (float[][] Linear, float[][] Encoder, int[] Gold) Draw(Random random)
    {
        var gold = Enumerable.Range(0, Rows).Select(_ => random.Next(Labels)).ToArray();
        float[][] Read() => [.. gold.Select(label => Enumerable.Range(0, Labels).Select(other => (label == other ? 1.2f : 0) + Noise()).ToArray())];
        return (Read(), Read(), gold);

        float Noise() => random.NextSingle() + random.NextSingle() + random.NextSingle() - 1.5f + ((random.NextSingle() - 0.5f) * 2);
    }

    private static double Accuracy(IReadOnlyList<float[]> sums, int[] gold) =>
        sums.Zip(gold).Average(pair => Array.IndexOf(pair.First, pair.First.Max()) == pair.Second ? 1.0 : 0);
}
