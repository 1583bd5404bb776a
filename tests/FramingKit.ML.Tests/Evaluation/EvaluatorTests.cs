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
        Assert.Equal([0.778f, 0.778f, 0.778f, 1f, 1f], coverage.Select(point => MathF.Round(point.MacroF1, 3)));
    }

    [Fact]
    public void Evaluate_Sentiments_HaveTheirOwnFigures()
    {
        var report = Evaluate();
        var (negative, neutral) = (report.Sentiments.ToList().IndexOf(Sentiment.Negative), report.Sentiments.ToList().IndexOf(Sentiment.Neutral));
        Assert.Equal((3, 1, 0), (report.SentimentConfusion[neutral, neutral], report.SentimentConfusion[neutral, negative], report.SentimentConfusion[negative, neutral]));
        Assert.Equal(((6 / 7f) + 0) / 2, report.Scores.SentimentMacroF1.Value, 1e-6f);
        Assert.Equal(0.8f - 0.75f, report.SentimentCalibrationError, 1e-6f);
        Assert.Equal(new LabelScore("Neutral", 1f, 0.75f, 6 / 7f, 4), report.Scores.Sentiments[neutral]);
    }

    [Fact]
    public void Evaluate_Reliability_TellsHowOftenEachConfidenceWasRight() => Assert.Equal(
        [new(0.4f, 0, 1), new(0.7f, 1, 1), new(0.8f, 1, 1), new(0.9f, 1, 1)], Evaluate().Reliability);

    [Fact]
    public void Evaluate_MoreRowsThanAreReadAtOnce_CountsThemAllInOrder()
    {
        const int Rounds = 1500;
        var rows = Enumerable.Range(0, Rounds * _answers.Length).Select(row => Some.Row($"{row % _answers.Length}", _answers[row % _answers.Length].Gold));
        var report = Evaluator.Evaluate(new FixedClassifier(), rows, "some data");
        Assert.Equal(Rounds * _answers.Length, report.Scores.Rows);
        Assert.Equal(0.75f, report.FrameAccuracy.Value, 1e-6f);
    }

    [Fact]
    public void ToText_Report_IsAligned()
    {
        var report = Evaluate();
        var text = (report with
        {
            Scores = report.Scores with { FrameMacroF1 = new(0.7778f, 0.5f, 1), SentimentMacroF1 = new(0.4286f, 0.25f, 0.5f) },
            FrameAccuracy = new(0.75f, 0.25f, 1),
            SentimentAccuracy = new(0.75f, 0.2f, 1),
        }).ToText();
        Assert.Equal(
            """
            fixed on some data, 4 rows (with 95 % bootstrap intervals)
            Frames: macro-F1 0.778 (0.500 to 1.000), accuracy 0.750 (0.250 to 1.000), expected calibration error 0.250
                             precision    recall        F1      rows →Sovereignty →Submission →SecurityWin     →None
              Sovereignty        1.000     1.000     1.000         1            1           0            0         0
              Submission         0.500     1.000     0.667         1            0           1            0         0
              SecurityWin        0.000     0.000     0.000         0            0           0            0         0
              None               1.000     0.500     0.667         2            0           1            0         1
              frames when the least certain are left open:  0 %: accuracy 0.750, macro-F1 0.778;  10 %: accuracy 0.750, macro-F1 0.778;  20 %: accuracy 0.750, macro-F1 0.778;  30 %: accuracy 1.000, macro-F1 1.000;  50 %: accuracy 1.000, macro-F1 1.000;
            Sentiments: macro-F1 0.429 (0.250 to 0.500), accuracy 0.750 (0.200 to 1.000), expected calibration error 0.050
                             precision    recall        F1      rows →Negative  →Neutral →Positive
              Negative           0.000     0.000     0.000         0         0         0         0
              Neutral            1.000     0.750     0.857         4         1         3         0
              Positive           0.000     0.000     0.000         0         0         0         0

            """,
            text,
            ignoreLineEndingDifferences: true);
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
        Assert.Contains("'Pride'; expected a label the model knows: Sovereignty, Submission, SecurityWin, None", exception.Message, StringComparison.Ordinal);
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
