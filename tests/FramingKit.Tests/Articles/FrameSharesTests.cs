using FramingKit.Articles;
using FramingKit.Tests.Shared;

namespace FramingKit.Tests.Articles;

public class FrameSharesTests
{
    private static readonly Frame[] _frames = [Frame.None, Frame.None, Frame.Submission, Frame.None, Frame.Sovereignty];

    [Fact]
    public void Of_CardWithoutConfusion_GivesPlainSharesAndSaysSo()
    {
        var shares = FrameShares.Of(_frames, Given.Card());
        Assert.False(shares.IsCorrected);
        Assert.Equal(5, shares.Sentences);
        Assert.Equal(0.6f, shares.ShareOf(Frame.None).Share.Value);
        Assert.Equal(WilsonInterval.Of(1, 5), shares.ShareOf(Frame.Submission).Share);
    }

    [Fact]
    public void Of_CardWithConfusion_CorrectsByIt()
    {
        var shares = FrameShares.Of(Enumerable.Repeat(Frame.None, 70).Concat(Enumerable.Repeat(Frame.Submission, 30)), SampleReadings.Card);
        Assert.Equal("real-news", shares.CorrectedBy);
        Assert.True(shares.ShareOf(Frame.Submission).Share.Value > 0.33, $"{shares.ShareOf(Frame.Submission)}");
        Assert.Equal(30, shares.ShareOf(Frame.Submission).Sentences);
    }

    [Fact]
    public void Of_SeveralConfusions_TakesRealNewsFirst()
    {
        var scores = SampleReadings.Card.Scores["real-news"];
        var card = SampleReadings.Card with
        {
            Scores = new Dictionary<string, ModelScores> { ["cross-validation"] = scores, ["heldout"] = scores, ["real-news"] = scores },
        };
        Assert.Equal("real-news", FrameShares.Of(_frames, card).CorrectedBy);
    }

    [Fact]
    public void Of_ConfusionWithAFrameHardlySeen_IsNotUsed()
    {
        var scores = SampleReadings.Card.Scores["real-news"] with { FrameConfusion = [[100, 0, 0, 0], [0, 100, 0, 0], [0, 0, 19, 0], [0, 0, 0, 100]] };
        var card = SampleReadings.Card with { Scores = new Dictionary<string, ModelScores> { ["heldout"] = scores } };
        Assert.False(FrameShares.Of(_frames, card).IsCorrected);
    }

    [Fact]
    public void Of_ConfusionOfMoreRowsThanAnIntegerHolds_CorrectsAsByASmallerOneAlike()
    {
        static FrameShare Share(int most)
        {
            var scores = SampleReadings.Card.Scores["real-news"] with
            {
                FrameConfusion = [[most, most / 2, 0, 0], [0, most, 0, 0], [0, 0, most, 0], [0, 0, 0, most]],
            };
            var card = SampleReadings.Card with { Scores = new Dictionary<string, ModelScores> { ["heldout"] = scores } };
            return FrameShares.Of(_frames, card).ShareOf(Frame.Submission);
        }

        Assert.Equal(Share(int.MaxValue / 8).Share.Value, Share(int.MaxValue).Share.Value, 1e-4f);
    }

    [Fact]
    public void Of_NoSentence_KnowsNothing() =>
        Assert.All(FrameShares.Of([], SampleReadings.Card).Frames, share => Assert.Equal(new Estimate(0, 0, 1), share.Share));

    [Fact]
    public void Of_FrameTheModelDoesNotKnow_NamesThoseItKnows()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => FrameShares.Of([new Frame("Other")], Given.Card()));
        Assert.Contains("'Other'; it knows None, SecurityWin", error.Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => FrameShares.Of([], Given.Card()).ShareOf(new Frame("Other")));
    }

    [Fact]
    public void Of_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("frames", () => FrameShares.Of(null!, Given.Card()));
        Assert.Throws<ArgumentNullException>("card", () => FrameShares.Of([], null!));
    }
}
