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
    public void Create_FramesThatMove_AreCountedByWhatMovedThem()
    {
        LabelledSentence[] rows = [Some.Row("Mexico bowed."), Some.Row("The French bowed."), Some.Row("It rained."), Some.Row("It rained."), Some.Row("It snowed.")];
        var report = RobustnessReport.Create(new Fickle(), rows);
        Assert.Equal(new ModelRobustness(Rows: 5, Swapped: 2, MovedByActorSwap: 1, MovedByQuoting: 2), report.ToCard());
        Assert.Equal((0.2f, 0.4f), (report.ActorSwapShare, report.QuotingShare));
    }

    [Fact]
    public void Create_NoRows_HasSharesOfZero()
    {
        var report = RobustnessReport.Create(new Fickle(), []);
        Assert.Equal((0, 0f, 0f), (report.Rows, report.ActorSwapShare, report.QuotingShare));
    }

    [Fact]
    public void Create_NullArgument_IsNamed()
    {
        Assert.Throws<ArgumentNullException>("classifier", () => RobustnessReport.Create(null!, _rows));
        Assert.Throws<ArgumentNullException>("rows", () => RobustnessReport.Create(new Fickle(), null!));
    }

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

    [Theory]
    [InlineData("It rained.", "It rained.")]
    [InlineData("Xyzov met Mexico.", "Xyzov met Spain.")] // may be any word
    [InlineData("He met Xyzov.", "He met {0}.")]
    public void Exchange_UnknownNames_BecomeOneLeaderInsideASentence(string sentence, string expected)
    {
        var swapped = new ActorSwap(FramingClassifier.Default.Model.Extractor).Exchange(sentence, 4);
        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, expected, ActorTable.Default.Leader("Xyzov", 4)), swapped);
    }

    [Fact]
    public void Exchange_KnownLeader_BecomesTheOneSomeRowsFurther() =>
        Assert.Equal("He met " + ActorTable.Default.Exchange("Macron", 4) + ".", new ActorSwap(FramingClassifier.Default.Model.Extractor).Exchange("He met Macron.", 4));

    private static RobustnessReport Report() => RobustnessReport.Create(FramingClassifier.Default, _rows);

    /// <summary>Reads submission from Mexico and from rain between quotation marks, nothing else.</summary>
    private sealed class Fickle : IFramingClassifier
    {
        public ModelCard Card => Some.Card;

        public FramingResult Classify(ReadOnlySpan<char> sentence) =>
            Some.Result(sentence.Contains("Mexico", StringComparison.Ordinal) || sentence.StartsWith("“It rained.”") ? "Submission" : "None", 0.7f);

        public Explanation Explain(string sentence) => throw new NotSupportedException();

        public void Score(ReadOnlySpan<char> sentence, Span<float> frames, Span<float> sentiments) => throw new NotSupportedException();
    }
}
