namespace FramingKit.ML.Tests.Audit;

public class AgreementScoresTests
{
    [Fact]
    public void Of_CohensKindOfTable_GivesKnownFigures()
    {
        // 50 rows: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no; kappa is (0.7 - 0.5) / (1 - 0.5).
        var scores = Scores(20, 5, 10, 15);
        Assert.Equal((50, 0.7, 0.4), (scores.Rows, scores.Observed, Math.Round(scores.Kappa, 9)));
        Assert.Equal(1 - (0.3 / (2 * 55.0 * 45 / (100 * 99))), scores.Alpha, 1e-9);
        Assert.Equal((0.7 - (2 * 0.55 * 0.45)) / (1 - (2 * 0.55 * 0.45)), scores.Ac1, 1e-9);
    }

    [Fact]
    public void Of_OneVeryFrequentLabel_SpoilsKappaButNotAc1()
    {
        var scores = Scores(118, 5, 2, 0); // Gwet's (2008) paradox: 94 % agreement and a kappa below chance
        Assert.True(scores.Kappa < 0, $"{scores.Kappa}");
        Assert.True(scores.Ac1 > 0.9, $"{scores.Ac1}");
    }

    [Fact]
    public void Of_SameLabelEverywhere_IsOne() =>
        Assert.Equal(new AgreementScores(2, 1, 1, 1, 1), AgreementScores.Of(["a", "a"], ["a", "a"]));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 1)]
    public void Of_ListsThatDontMatch_AreRefused(int first, int second) =>
        Assert.Throws<ArgumentException>(() => AgreementScores.Of([.. Enumerable.Repeat("a", first)], [.. Enumerable.Repeat("a", second)]));

    [Fact]
    public void CoderAgreement_RowsWithoutASecondLabel_IsNull() => Assert.Null(CoderAgreement.Of([Some.Row()]));

    [Fact]
    public void CoderAgreement_SomeRowsLabelledTwice_CountsThoseAndEachFrame()
    {
        LabelledSentence[] rows =
        [
            Some.Row("a", "None") with { SecondFrame = Frame.None, SecondSentiment = Sentiment.Neutral },
            Some.Row("b", "None") with { SecondFrame = Frame.Submission },
            Some.Row("c", "Submission") with { SecondFrame = Frame.Submission },
            Some.Row("d", "Submission"),
        ];
        var agreement = CoderAgreement.Of(rows)!;
        Assert.Equal((3, 1), (agreement.Frames!.Value.Rows, agreement.Sentiments!.Value.Rows));
        Assert.Equal(["None", "Submission"], agreement.EachFrame.Keys);
        Assert.Equal(2 / 3.0, agreement.EachFrame["None"].Observed, 1e-9);
    }

    private static AgreementScores Scores(int bothYes, int yesNo, int noYes, int bothNo)
    {
        var pairs = new[] { (bothYes, "y", "y"), (yesNo, "y", "n"), (noYes, "n", "y"), (bothNo, "n", "n") }
            .SelectMany(cell => Enumerable.Repeat((cell.Item2, cell.Item3), cell.Item1)).ToList();
        return AgreementScores.Of([.. pairs.Select(pair => pair.Item1)], [.. pairs.Select(pair => pair.Item2)]);
    }
}
