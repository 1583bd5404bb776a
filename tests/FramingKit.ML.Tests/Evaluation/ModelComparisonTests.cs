namespace FramingKit.ML.Tests.Evaluation;

public class ModelComparisonTests
{
    private static readonly LabelledSentence[] _rows =
    [
        .. Enumerable.Range(0, 60).Select(number => Some.Row($"Sentence {number}.", number % 3 == 0 ? "Submission" : "None")),
    ];

    [Fact]
    public void Create_AModelAgainstItself_DiffersInNothing()
    {
        var same = ModelComparison.Create(new Reader(_ => true), new Reader(_ => true), _rows, "rows");
        Assert.Equal(new Estimate(0, 0, 0), same.FrameDifference);
        Assert.Equal((new McNemarTest(0, 0), 1.0), (same.FrameTest, same.FrameTest.PValue));
        Assert.Empty(same.Flips);
    }

    [Fact]
    public void Create_ABetterSecondModel_CountsAndListsWhatFlips()
    {
        var comparison = ModelComparison.Create(new Reader(number => number >= 12), new Reader(_ => true), _rows, "rows");
        Assert.Equal(new McNemarTest(0, 12), comparison.FrameTest);
        Assert.Equal(_rows.Take(12), comparison.Flips.Select(flip => flip.Row));
        Assert.All(comparison.Flips, flip => Assert.True(flip.IsOfFrame && flip.Second.Frame == flip.Row.Frame));
        Assert.Equal(1f, comparison.Second.Scores.FrameMacroF1.Value);
        Assert.Equal(1f - comparison.First.Scores.FrameMacroF1.Value, comparison.FrameDifference.Value, 1e-6f);
        Assert.True(comparison.FrameDifference.Low > 0, $"{comparison.FrameDifference}");
    }

    [Fact]
    public void Create_ModelsThatDifferInSentimentOnly_TellsThatOfTheSentimentAlone()
    {
        var comparison = ModelComparison.Create(
            new Reader(_ => true, number => number < 10 ? Sentiment.Negative : Sentiment.Neutral), new Reader(_ => true), _rows, "rows");
        Assert.Equal((new McNemarTest(0, 0), new McNemarTest(0, 10)), (comparison.FrameTest, comparison.SentimentTest));
        Assert.Equal(new Estimate(0, 0, 0), comparison.FrameDifference);
        Assert.Equal(1 - ((100 / 110f) / 2), comparison.SentimentDifference.Value, 1e-6f); // 50 of 60 right: F1 100 / 110, and 0 for Negative
        Assert.True(comparison.SentimentDifference.Low > 0, $"{comparison.SentimentDifference}");
        Assert.Equal(_rows.Take(10), comparison.Flips.Select(flip => flip.Row));
        Assert.All(comparison.Flips, flip => Assert.False(flip.IsOfFrame));
    }

    [Fact]
    public void Create_NullArgument_IsNamed()
    {
        var reader = new Reader(_ => true);
        Assert.Throws<ArgumentNullException>("first", () => ModelComparison.Create(null!, reader, _rows, "rows"));
        Assert.Throws<ArgumentNullException>("second", () => ModelComparison.Create(reader, null!, _rows, "rows"));
        Assert.Throws<ArgumentNullException>("rows", () => ModelComparison.Create(reader, reader, null!, "rows"));
        Assert.Throws<ArgumentNullException>("data", () => ModelComparison.Create(reader, reader, _rows, null!));
    }

    [Fact]
    public void Create_SwappedModels_TurnsTheDifferenceRound()
    {
        var (worse, better) = (new Reader(number => number >= 12), new Reader(_ => true));
        var forth = ModelComparison.Create(worse, better, _rows, "rows").FrameDifference;
        var back = ModelComparison.Create(better, worse, _rows, "rows").FrameDifference;
        Assert.Equal(forth.Value, -back.Value, 1e-6f);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(20, false)]
    public void Judge_NewModel_PassesOnlyIfNotWorse(int wrong, bool passes) =>
        Assert.Equal(passes, RetrainGate.Judge(new Reader(_ => true), new Reader(number => number >= wrong), _rows).Passes);

    /// <summary>Reads the frame right where told so, by the number in the sentence, and the sentiment as told.</summary>
    private sealed class Reader(Func<int, bool> isRight, Func<int, Sentiment>? sentiment = null) : IFramingClassifier
    {
        public ModelCard Card => Some.Card;

        public FramingResult Classify(ReadOnlySpan<char> sentence)
        {
            var number = int.Parse(sentence["Sentence ".Length..^1], System.Globalization.CultureInfo.InvariantCulture);
            return Some.Result(number % 3 == 0 == isRight(number) ? "Submission" : "None", 0.7f, sentiment?.Invoke(number) ?? Sentiment.Neutral);
        }

        public Explanation Explain(string sentence) => throw new NotSupportedException();

        public void Score(ReadOnlySpan<char> sentence, Span<float> frames, Span<float> sentiments) => throw new NotSupportedException();
    }
}
