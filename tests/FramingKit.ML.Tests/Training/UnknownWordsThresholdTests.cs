namespace FramingKit.ML.Tests.Training;

public class UnknownWordsThresholdTests
{
    [Fact]
    public void Choose_FewRows_IsNull() => Assert.Null(UnknownWordsThreshold.Choose(Rows(100, _ => "the minister spoke"), FeatureResources.Default, 4));

    [Fact]
    public void Choose_WordsOfTheTextItself_DoNotCountAsKnown()
    {
        var alike = UnknownWordsThreshold.Choose(Rows(1000, _ => "the minister spoke again today"), FeatureResources.Default, 4);
        Assert.Equal(0f, alike);
        var apart = UnknownWordsThreshold.Choose(Rows(1000, row => $"spoke again w{(char)('a' + (row / 20 % 26))}{(char)('a' + (row / 520))}x"), FeatureResources.Default, 4);
        Assert.InRange(apart!.Value, 0.3f, 0.35f); // the third word stands only in its own text, however often there
    }

    [Fact]
    public void Train_ManyRows_PutsConfusionAndRealNewsOnTheCard()
    {
        var rows = Enumerable.Range(0, 60).Select(number => new LabelledSentence
        {
            Text = number % 2 == 0 ? $"They bowed to threat {number}." : $"The court rose at {number}.",
            Frame = number % 2 == 0 ? Frame.Submission : Frame.None,
            Sentiment = number % 2 == 0 ? Sentiment.Negative : Sentiment.Neutral,
            Source = number < 20 ? "wire" : "own",
        });
        var options = TrainingOptions.Default with { Folds = 2, MaximumIterations = 5, TargetSources = new HashSet<string> { "wire" } };
        var card = new FramingTrainer(options).Train(rows).Card;
        Assert.Equal(20, card.Scores["real-news"].Rows);
        Assert.Equal(20, card.Scores["real-news"].FrameConfusion.Sum(row => row.Sum()));
        Assert.Equal(60, card.Scores["cross-validation"].FrameConfusion.Sum(row => row.Sum()));
        Assert.Null(card.UnknownWordsAbove);
    }

    private static List<LabelledSentence> Rows(int count, Func<int, string> text) =>
        [.. Enumerable.Range(0, count).Select(row => new LabelledSentence { Text = text(row), Frame = Frame.None, Sentiment = Sentiment.Neutral, Line = row, Source = "own" })];
}
