namespace FramingKit.Tests;

public class FramingResultTests
{
    private static readonly float[] _even = [0, 0, 0, 0, 0, 0, 0];

    [Theory]
    [InlineData(0.6f, 0.3f, 0.05f, 0.05f, "None", null)] // None has no second frame
    [InlineData(0.3f, 0.6f, 0.05f, 0.05f, "SecurityWin", null)] // None is no second frame
    [InlineData(0.1f, 0.1f, 0.5f, 0.3f, "Sovereignty", "Submission")]
    [InlineData(0.1f, 0.3f, 0.1f, 0.5f, "Submission", "SecurityWin")]
    [InlineData(0.1f, 0.1f, 0.6f, 0.2f, "Sovereignty", null)]
    public void Classify_Probabilities_ChooseFrameAndSecondary(float none, float win, float sovereignty, float submission, string frame, string? secondary)
    {
        var result = Classify([MathF.Log(none), MathF.Log(win), MathF.Log(sovereignty), MathF.Log(submission), 0, 0, 0]);
        Assert.Equal(new Frame(frame), result.Frame);
        Assert.Equal(secondary is null ? null : new Frame(secondary), result.Secondary);
    }

    [Fact]
    public void Classify_Offsets_MoveTheDecisionButNotTheProbabilities()
    {
        var result = Classify(_even, offsets: [0, 0, 0, 0.1f, 0, 0, 0.1f]);
        Assert.Equal((Frame.Submission, Sentiment.Positive), (result.Frame, result.Sentiment));
        Assert.All(result.Frames.Values, probability => Assert.Equal(0.25f, probability, 1e-6f));
    }

    [Fact]
    public void Classify_Sentiment_IsTheMostProbable() => Assert.Equal(Sentiment.Negative, Classify([0, 0, 0, 0, 2, 1, 1]).Sentiment);

    [Fact]
    public void Classify_ModelWithoutSentiments_IsNeutral()
    {
        var result = Given.Classifier(Given.ConstantModel([0, 1], frames: 2, sentiments: 0)).Classify("any");
        Assert.Equal(Sentiment.Neutral, result.Sentiment);
        Assert.Empty(result.Sentiments);
    }

    [Theory]
    [InlineData(0.2f, false)]
    [InlineData(0.3f, true)]
    public void IsUncertain_ModelThreshold_Decides(float threshold, bool expected) =>
        Assert.Equal(expected, Given.Classifier(Given.ConstantModel(_even, uncertainBelow: threshold)).Classify("any").IsUncertain);

    [Theory]
    [InlineData(0.2f, false)]
    [InlineData(0.3f, true)]
    public void IsUncertain_Option_GoesBeforeTheModelThreshold(float threshold, bool expected)
    {
        var options = FramingOptions.Default with { UncertainBelow = threshold };
        Assert.Equal(expected, Given.Classifier(Given.ConstantModel(_even, uncertainBelow: 1 - threshold), options).Classify("any").IsUncertain);
    }

    [Fact]
    public void Frames_Keys_AreTheModelsInItsOrder() => Assert.Equal(Given.Card().Frames, Classify(_even).Frames.Keys);

    [Fact]
    public void Frames_Pairs_AgreeWithTheIndexer()
    {
        var frames = Given.Classifier().Classify(Given.Sentence).Frames;
        Assert.Equal(4, frames.Count);
        Assert.All(frames, pair => Assert.Equal(pair.Value, frames[pair.Key]));
    }

    [Fact]
    public void Frames_UnknownLabel_IsAKeyNotFoundExceptionThatNamesIt()
    {
        var frames = Classify(_even).Frames;
        Assert.False(frames.ContainsKey(new Frame("Other")));
        Assert.False(frames.TryGetValue(new Frame("Other"), out _));
        Assert.Contains("Other", Assert.Throws<KeyNotFoundException>(() => frames[new Frame("Other")]).Message, StringComparison.Ordinal);
    }

    private static FramingResult Classify(float[] bias, float[]? offsets = null) => Given.Classifier(Given.ConstantModel(bias, offsets)).Classify("any");
}
