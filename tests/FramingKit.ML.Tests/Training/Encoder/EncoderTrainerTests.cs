using FramingKit.Scoring;
using FramingKit.Tests.Shared;

namespace FramingKit.ML.Tests.Training.Encoder;

public class EncoderTrainerTests
{
    private const int First = 3, Second = 4;

    private static readonly EncoderOptions _options = new() { Epochs = 30, LayerRate = 3e-3f, HeadRate = 3e-3f, BatchRows = 16, FrozenLayers = 0 };
    private static readonly PretrainedEncoder _start = SomeEncoder.Pretrained(layers: 1, width: 16, heads: 2);

    [Fact]
    public void Train_FrameThatOnlyTheOrderOfWordsTells_LearnsIt()
    {
        var random = new Random(9);
        var model = Trainer().Train([.. Enumerable.Range(0, 200).Select(_ => Ordered(random))]);
        EncoderRow[] unseen = [.. Enumerable.Range(0, 100).Select(_ => Ordered(random))];
        Assert.InRange(unseen.Count(row => IsSecondFrame(model, row) == (row.Frame == 1)), 95, 100);
    }

    [Fact]
    public void Train_TwoTimes_GivesTheSameWeights()
    {
        var random = new Random(9);
        EncoderRow[] rows = [.. Enumerable.Range(0, 40).Select(index => SomeEncoder.Row(random, 1 + (index % 9), index % 3 == 0 ? null : $"source {index % 3}"))];
        var options = _options with { Epochs = 1.3f };
        var (once, again, other) = (Weights(options), Weights(options), Weights(options with { Seed = 2 }));
        Assert.Equal(once, again);
        Assert.NotEqual(once, other);

        float[] Weights(EncoderOptions used)
        {
            var model = new EncoderTrainer(_start, SomeEncoder.Frames, SomeEncoder.Sentiments, used).Train(rows);
            return [.. model.Layers.SelectMany(layer => layer.Matrices).SelectMany(matrix => matrix.Weights.Concat(matrix.Bias)), .. model.Head.Weights];
        }
    }

    [Fact]
    public void Train_Start_StaysAsItWas()
    {
        var start = SomeEncoder.Pretrained();
        new EncoderTrainer(start, SomeEncoder.Frames, SomeEncoder.Sentiments, _options).Train([SomeEncoder.Row(new Random(1), 5)]);
        Assert.Equal(SomeEncoder.Pretrained().Layers[0].Query.Weights, start.Layers[0].Query.Weights);
        Assert.Equal(SomeEncoder.Pretrained().Layers[1].OutputNorm.Shift, start.Layers[1].OutputNorm.Shift);
    }

    [Fact]
    public void Train_SourceWhereOneFrameIsCommoner_KeepsThatOutOfReading()
    {
        var random = new Random(9);
        EncoderRow[] target = [.. Enumerable.Range(0, 60).Select(index => Any(random, index % 2, null))];
        EncoderRow[] invented = [.. Enumerable.Range(0, 120).Select(_ => Any(random, 1, "invented"))];
        var options = _options with { Epochs = 25, HeadRate = 0.02f };
        var apart = Train([.. target, .. invented]);
        var alike = Train([.. target, .. invented.Select(row => row with { Source = null })]);
        Assert.InRange(apart, -0.5, 0.5); // one frame is as common as the other in the target
        Assert.InRange(alike, 1, 2.5); // and five times as common in all: log(150 / 30) is 1.6

        double Train(EncoderRow[] rows)
        {
            var model = new EncoderTrainer(_start, SomeEncoder.Frames, SomeEncoder.Sentiments, options with { LayerRate = 0 }).Train(rows);
            return target.Average(row => PlainEncoder.Read(model, row.Tokens) is var sums ? sums[1] - sums[0] : 0);
        }
    }

    [Fact]
    public void Train_Progress_EndsWithTheLastStep()
    {
        var reports = new List<TrainingProgress>();
        EncoderRow[] rows = [.. Enumerable.Range(0, 40).Select(_ => SomeEncoder.Row(new Random(1), 3))];
        new EncoderTrainer(_start, SomeEncoder.Frames, SomeEncoder.Sentiments, _options with { Epochs = 1.5f }).Train(rows, new Listener(reports));
        Assert.Equal([0, 1, 2, 3, 4], reports.Select(report => report.Done));
        Assert.All(reports, report => Assert.Equal(4, report.Total)); // 60 rows in batches of 16
        Assert.StartsWith("encoder, loss ", reports[1].Doing, StringComparison.Ordinal);
    }

    [Fact]
    public void Train_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(
        () => Trainer().Train([SomeEncoder.Row(new Random(1), 3)], cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void PaceOf_EachStep_RisesThenFallsToNearlyNothing()
    {
        var paces = Enumerable.Range(0, 100).Select(step => Trainer().PaceOf(step, 100)).ToList();
        Assert.Equal(0.1f, paces[0], 1e-6f);
        Assert.Equal(0.91f, paces.Max(), 1e-6f);
        Assert.Equal(9, paces.IndexOf(paces.Max()));
        Assert.Equal(0.01f, paces[^1], 1e-6f);
        Assert.Equal(paces[..10].Order(), paces[..10]);
        Assert.Equal(paces[9..].OrderDescending(), paces[9..]);
    }

    [Theory]
    [InlineData(0, 0, 0, 1, "has 0 places")]
    [InlineData(EncoderInput.Longest + 1, 0, 0, 1, "has 65 places")]
    [InlineData(2, SomeEncoder.Frames, 0, 1, "has frame 4")]
    [InlineData(2, 0, -1, 1, "sentiment -1")]
    [InlineData(2, 0, 0, SomeEncoder.Words, "words below 20")]
    public void Train_RowItCanNotHold_IsRefusedWithItsNumber(int places, int frame, int sentiment, int word, string expected)
    {
        EncoderRow[] rows = [SomeEncoder.Row(new Random(1), 3), new([.. Enumerable.Repeat(new EncoderToken(word, -1), places)], frame, sentiment, null)];
        var message = Assert.Throws<ArgumentException>(() => Trainer().Train(rows)).Message;
        Assert.Contains("Row 1 ", message, StringComparison.Ordinal);
        Assert.Contains(expected, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Train_FrozenLayers_StayAsTheyWere()
    {
        var (start, random) = (SomeEncoder.Pretrained(), new Random(9));
        var options = _options with { FrozenLayers = 1, Epochs = 2 };
        var model = new EncoderTrainer(start, SomeEncoder.Frames, SomeEncoder.Sentiments, options).Train([SomeEncoder.Row(random, 5), SomeEncoder.Row(random, 4)]);
        Assert.All(start.Layers[0].Matrices.Zip(model.Layers[0].Matrices), pair => Assert.Equal(pair.First.Weights, pair.Second.Weights));
        Assert.All(start.Layers[1].Matrices.Zip(model.Layers[1].Matrices), pair => Assert.NotEqual(pair.First.Weights, pair.Second.Weights));
    }

    [Fact]
    public void Train_MoreFrozenLayersThanThereAre_IsRefused() => Assert.Contains(
        "3 layers are to stay as they are, but there are 2",
        Assert.Throws<InvalidOperationException>(() => new EncoderTrainer(SomeEncoder.Pretrained(), SomeEncoder.Frames, SomeEncoder.Sentiments, _options with { FrozenLayers = 3 })
            .Train([SomeEncoder.Row(new Random(1), 3)])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Train_RateFarTooHigh_SaysThatTheLossIsNoNumber() => Assert.Contains(
        "is no number; expected the weights to stay small",
        Assert.Throws<InvalidOperationException>(() => new EncoderTrainer(_start, SomeEncoder.Frames, SomeEncoder.Sentiments, _options with { HeadRate = float.MaxValue })
            .Train([SomeEncoder.Row(new Random(1), 3)])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Train_NoRow_IsRefused() => Assert.Throws<ArgumentException>(() => Trainer().Train([]));

    private static EncoderTrainer Trainer() => new(_start, SomeEncoder.Frames, SomeEncoder.Sentiments, _options);

    /// <summary>A sentence with two words, each once; which of them comes first is its frame.</summary>
    private static EncoderRow Ordered(Random random)
    {
        var words = Enumerable.Range(0, 6).Select(_ => random.Next(5, SomeEncoder.Words)).ToList();
        var (before, behind) = (random.Next(0, 3), random.Next(3, 6));
        var frame = random.Next(2);
        (words[before], words[behind]) = frame == 0 ? (First, Second) : (Second, First);
        return new EncoderRow([.. words.Select(word => new EncoderToken(word, -1))], frame, 0, null);
    }

    private static EncoderRow Any(Random random, int frame, string? source) => SomeEncoder.Row(random, 4, source) with { Frame = frame };

    private static bool IsSecondFrame(EncoderModel model, EncoderRow row) => PlainEncoder.Read(model, row.Tokens) is var sums && sums[1] > sums[0];

    private sealed class Listener(List<TrainingProgress> reports) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => reports.Add(value);
    }
}
