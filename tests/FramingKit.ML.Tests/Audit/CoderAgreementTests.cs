namespace FramingKit.ML.Tests.Audit;

public class CoderAgreementTests
{
    private static readonly LabelledSentence _row = new() { Text = "It rained.", Frame = Frame.None, Sentiment = Sentiment.Neutral };

    [Fact]
    public void OfCard_FramesLabelledTwice_AreTold()
    {
        LabelledSentence[] rows =
        [
            _row with { SecondFrame = Frame.None },
            _row with { Frame = Frame.Submission, SecondFrame = Frame.Submission },
            _row,
        ];
        var agreement = CoderAgreement.OfCard(rows)!;
        Assert.Equal((2, 1f, (float?)null), (agreement.Rows, agreement.Frame, agreement.Sentiment));
        Assert.Equal(["None", "Submission"], agreement.Frames.Keys);
    }

    [Fact]
    public void OfCard_SentimentsLabelledTwice_AreToldBesideTheFrames()
    {
        LabelledSentence[] rows =
        [
            _row with { SecondFrame = Frame.None, SecondSentiment = Sentiment.Neutral },
            _row with { Frame = Frame.Submission, SecondFrame = Frame.Submission, Sentiment = Sentiment.Negative, SecondSentiment = Sentiment.Negative },
        ];
        Assert.Equal(1f, CoderAgreement.OfCard(rows)!.Sentiment);
    }

    [Fact]
    public void OfCard_SentimentsAlone_AreNotTold() => Assert.Null(CoderAgreement.OfCard([_row with { SecondSentiment = Sentiment.Neutral }]));

    [Fact]
    public void Of_Null_IsRefused() => Assert.Throws<ArgumentNullException>("rows", () => CoderAgreement.Of(null!));
}
