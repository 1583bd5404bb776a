namespace FramingKit.ML.Tests.Training;

public class TrainingOptionsTests
{
    [Fact]
    public void Default_Values_AreTheDocumentedOnes()
    {
        var options = TrainingOptions.Default;
        Assert.Equal(("default", 1, 5, 1.5f, 0f, 80), (options.Name, options.Seed, options.Folds, options.L2, options.L1, options.MaximumIterations));
        Assert.Equal((4, 3), (options.MinimumWordRows, options.MinimumLexiconRows));
        Assert.Empty(options.SourceWeights);
        Assert.Equal(PublicPointers.Source, Assert.Single(options.TargetSources));
        Assert.Equal(0.25f, options.SourceGain);
    }

    [Fact]
    public void Folds_BelowTwo_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>("Folds", () => TrainingOptions.Default with { Folds = 1 });

    [Fact]
    public void L2_BelowZero_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>("L2", () => TrainingOptions.Default with { L2 = -1 });

    [Fact]
    public void SourceGain_BelowZero_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>("SourceGain", () => TrainingOptions.Default with { SourceGain = -1 });

    [Fact]
    public void L1_BelowZero_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>("L1", () => TrainingOptions.Default with { L1 = -1 });

    [Fact]
    public void MaximumIterations_BelowOne_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>("MaximumIterations", () => TrainingOptions.Default with { MaximumIterations = 0 });

    [Theory]
    [InlineData(0)]
    [InlineData(-4)]
    public void MinimumRows_BelowOne_AreRefused(int value)
    {
        Assert.Throws<ArgumentOutOfRangeException>("MinimumWordRows", () => TrainingOptions.Default with { MinimumWordRows = value });
        Assert.Throws<ArgumentOutOfRangeException>("MinimumLexiconRows", () => TrainingOptions.Default with { MinimumLexiconRows = value });
    }

    [Theory]
    [InlineData(-1f)]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void GainsAndWeights_BelowZeroOrNoNumber_AreRefused(float value)
    {
        var options = TrainingOptions.Default;
        foreach (var gains in new[] { new FeatureGains(value, 1, 1), new FeatureGains(1, value, 1), new FeatureGains(1, 1, value) })
        {
            Assert.Throws<ArgumentOutOfRangeException>("FrameGains", () => options with { FrameGains = gains });
            Assert.Throws<ArgumentOutOfRangeException>("SentimentGains", () => options with { SentimentGains = gains });
        }

        var exception = Assert.Throws<ArgumentOutOfRangeException>(
            "SourceWeights", () => options with { SourceWeights = new Dictionary<string, float> { ["a"] = 0, ["real1"] = value } });
        Assert.Contains("'real1'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Collections_Null_AreRefused()
    {
        Assert.Throws<ArgumentNullException>("SourceWeights", () => TrainingOptions.Default with { SourceWeights = null! });
        Assert.Throws<ArgumentNullException>("TargetSources", () => TrainingOptions.Default with { TargetSources = null! });
    }
}
