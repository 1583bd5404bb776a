namespace FramingKit.ML.Tests.Evaluation;

public class RobustnessReportTests
{
    private static readonly LabelledSentence[] _rows =
    [
        new() { Text = "Mexico bowed to Washington.", Frame = Frame.Submission, Sentiment = Sentiment.Neutral },
        new() { Text = "It rained.", Frame = Frame.None, Sentiment = Sentiment.Neutral },
    ];

    [Fact]
    public void Create_Sentences_CountsThoseWithActors() =>
        Assert.Equal((2, 1), (Report().Rows, Report().Swapped));

    [Fact]
    public void Create_HeldOutSentences_HardlyMoveWhenActorsAreExchanged()
    {
        var heldOut = LabelledData.Load(Path.Combine(Repository.TrainingData, "heldout.csv"));
        var report = RobustnessReport.Create(FramingClassifier.Default, heldOut);
        Assert.True(report.Swapped > 300, $"{report.Swapped} sentences could be changed");
        Assert.True(report.ActorSwapShare <= 0.03f, $"{report.MovedByActorSwap} sentences moved");
    }

    [Fact]
    public void Exchange_KnownActors_KeepTheirKind()
    {
        var swap = new ActorSwap(FramingClassifier.Default.Model.Extractor);
        Assert.Equal("Spain’s Portuguese minister met Poles in Budapest.", swap.Exchange("Mexico’s French minister met Germans in Rome.", 4));
    }

    private static RobustnessReport Report() => RobustnessReport.Create(FramingClassifier.Default, _rows);
}
