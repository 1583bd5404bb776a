namespace FramingKit.ML.Tests.Training.Encoder;

public class EncoderOptionsTests
{
    [Fact]
    public void Defaults_AreTheDocumentedOnes()
    {
        var options = new EncoderOptions();
        Assert.Equal((1, 2.5f, 32, 6e-5f, 1e-3f), (options.Seed, options.Epochs, options.BatchRows, options.LayerRate, options.HeadRate));
        Assert.Equal(2, options.FrozenLayers);
        Assert.Equal((0.1f, 0.01f, 1f), (options.WarmUp, options.WeightDecay, options.LongestGradient));
        Assert.Equal((0.1f, 0.05f, 0.7f), (options.Dropout, options.LabelSmoothing, options.SentimentWeight));
    }

    [Fact]
    public void Init_ValuesThatMakeNoSense_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new EncoderOptions { Epochs = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EncoderOptions { Epochs = float.PositiveInfinity });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EncoderOptions { BatchRows = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EncoderOptions { FrozenLayers = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EncoderOptions { LayerRate = float.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EncoderOptions { HeadRate = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EncoderOptions { WarmUp = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EncoderOptions { WeightDecay = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EncoderOptions { LongestGradient = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EncoderOptions { Dropout = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EncoderOptions { LabelSmoothing = -0.1f });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EncoderOptions { SentimentWeight = float.NaN });
    }
}
