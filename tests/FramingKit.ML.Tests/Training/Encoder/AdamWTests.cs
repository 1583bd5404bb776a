namespace FramingKit.ML.Tests.Training.Encoder;

public class AdamWTests
{
    private static readonly EncoderOptions _options = new() { LayerRate = 0.1f, HeadRate = 0.5f, WeightDecay = 0.2f, LongestGradient = 1 };

    [Fact]
    public void Step_TwoSteps_AreThoseByHand()
    {
        var weight = new Parameter("weight", [2], IsNew: false, Decays: true);
        var bias = new Parameter("bias", [2], IsNew: true, Decays: false);
        var optimiser = new AdamW([weight, bias], _options);

        // The gradient (3, 4) is 5 long and shortened to (0.6, 0.8). Behind the first step, each mean over root of squares is 1.
        (weight.Gradient[0], bias.Gradient[0]) = (3, 4);
        optimiser.Step(1);
        var (firstWeight, firstBias) = ((2 * (1 - (0.1 * 0.2))) - 0.1, 2 - 0.5);
        Assert.Equal(firstWeight, weight.Values[0], 1e-5);
        Assert.Equal(firstBias, bias.Values[0], 1e-5);

        // Means (0.084, 0.072) / 0.19, squares (0.00044964, 0.00063936) / 0.001999, at half the pace.
        (weight.Gradient[0], bias.Gradient[0]) = (0.3f, 0);
        optimiser.Step(0.5f);
        Assert.Equal((firstWeight * (1 - (0.05 * 0.2))) - (0.05 * 0.932181), weight.Values[0], 1e-5);
        Assert.Equal(firstBias - (0.25 * 0.670058), bias.Values[0], 1e-5);
    }

    [Fact]
    public void Step_LongGradient_MovesAsAShortOneOfTheSameDirection()
    {
        var few = new Parameter("few", new float[3], IsNew: false, Decays: false);
        var many = new Parameter("many", new float[50_000], IsNew: false, Decays: false);
        var optimiser = new AdamW([few, many], _options with { LongestGradient = 10 });
        few.Gradient.AsSpan().Fill(1e4f);
        many.Gradient.AsSpan().Fill(-1e4f);
        optimiser.Step(1);
        Assert.All(few.Values, value => Assert.Equal(-0.1, value, 1e-5));
        Assert.All(many.Values, value => Assert.Equal(0.1, value, 1e-5));
    }

    [Fact]
    public void Step_NoGradient_LeavesAlone()
    {
        var bias = new Parameter("bias", [2], IsNew: true, Decays: false);
        new AdamW([bias], _options).Step(1);
        Assert.Equal([2f], bias.Values);
    }
}
