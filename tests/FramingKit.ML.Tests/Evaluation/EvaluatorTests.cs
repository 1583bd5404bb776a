namespace FramingKit.ML.Tests.Evaluation;

public class EvaluatorTests
{
    private static readonly (string Gold, FramingResult Result)[] _answers =
    [
        ("None", Some.Result("None", 0.9f)),
        ("None", Some.Result("Submission", 0.4f)),
        ("Submission", Some.Result("Submission", 0.8f, Sentiment.Negative)),
        ("Sovereignty", Some.Result("Sovereignty", 0.7f)),
    ];

    [Fact]
    public void Evaluate_Answers_GivesTheScoresComputedByHand()
    {
        var report = Evaluate();
        Assert.Equal(("fixed", "some data", 4), (report.Model, report.Data, report.Scores.Rows));
        Assert.Equal(0.75f, report.FrameAccuracy.Value, 1e-6f);
        Assert.Equal(0.75f, report.SentimentAccuracy.Value, 1e-6f);
        Assert.Equal(((2 / 3f) + (2 / 3f) + 1) / 3, report.Scores.FrameMacroF1.Value, 1e-6f);
        Assert.Equal((0.1f + 0.4f + 0.2f + 0.3f) / 4, report.Scores.FrameCalibrationError, 1e-6f);
    }

    [Fact]
    public void Evaluate_Frames_HaveTheirOwnScores()
    {
        var submission = Evaluate().Scores.Frames.Single(score => score.Label == "Submission");
        Assert.Equal(new LabelScore("Submission", 0.5f, 1f, 2 / 3f, 1), submission);
    }

    [Fact]
    public void Evaluate_Confusion_IsGoldAgainstPredicted()
    {
        var report = Evaluate();
        var (none, submission) = (report.Frames.ToList().IndexOf(Frame.None), report.Frames.ToList().IndexOf(Frame.Submission));
        Assert.Equal((1, 0), (report.FrameConfusion[none, submission], report.FrameConfusion[submission, none]));
    }

    [Fact]
    public void Evaluate_Coverage_LeavesTheLeastCertainOpenFirst()
    {
        var coverage = Evaluate().Coverage;
        Assert.Equal([0f, 0.1f, 0.2f, 0.3f, 0.5f], coverage.Select(point => point.LeftOpen));
        Assert.Equal([0.75f, 0.75f, 0.75f, 1f, 1f], coverage.Select(point => point.Accuracy));
    }

    [Fact]
    public void Evaluate_SameSeed_GivesTheSameIntervals() => Assert.Equal(Evaluate().Scores.FrameMacroF1, Evaluate().Scores.FrameMacroF1);

    [Fact]
    public void Evaluate_NoRows_IsALabelledDataExceptionWithTheDataName() =>
        Assert.Contains("'empty'", Assert.Throws<LabelledDataException>(() => Evaluator.Evaluate(new FixedClassifier(), [], "empty")).Message, StringComparison.Ordinal);

    [Fact]
    public void Evaluate_UnknownLabel_SaysWhereAndWhatIsKnown()
    {
        LabelledSentence[] rows = [Some.Row("0", "Pride") with { Source = "mine", Line = 9 }];
        var exception = Assert.Throws<LabelledDataException>(() => Evaluator.Evaluate(new FixedClassifier(), rows, "some data"));
        Assert.Equal(("mine.csv", 9), (exception.Path, exception.Line));
        Assert.Contains("'Pride'; expected a label the model knows: Sovereignty", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_NullArgument_IsNamed()
    {
        Assert.Throws<ArgumentNullException>("classifier", () => Evaluator.Evaluate(null!, [], "x"));
        Assert.Throws<ArgumentNullException>("rows", () => Evaluator.Evaluate(new FixedClassifier(), null!, "x"));
    }

    [Fact]
    public void Evaluate_NullDataName_IsNamed() =>
        Assert.Throws<ArgumentNullException>("data", () => Evaluator.Evaluate(new FixedClassifier(), [Some.Row("0")], null!));

    private static EvaluationReport Evaluate() =>
        Evaluator.Evaluate(new FixedClassifier(), [.. _answers.Select((answer, index) => Some.Row($"{index}", answer.Gold))], "some data");

    /// <summary>Answers each text, which is a number, with the answer of that number.</summary>
    private sealed class FixedClassifier : IFramingClassifier
    {
        public ModelCard Card => Some.Card;

        public FramingResult Classify(ReadOnlySpan<char> sentence) => _answers[sentence[0] - '0'].Result;

        public Explanation Explain(string sentence) => throw new NotSupportedException();

        public void Score(ReadOnlySpan<char> sentence, Span<float> frames, Span<float> sentiments) => throw new NotSupportedException();
    }
}
