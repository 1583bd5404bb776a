using FramingKit.Articles;
using FramingKit.Tests.Shared;

namespace FramingKit.Tests.Articles;

public class VoiceMatrixTests
{
    private static readonly ArticleReading _reading = SampleReadings.Harbour();
    private static readonly VoiceMatrix _matrix = VoiceMatrix.Of(_reading);

    [Fact]
    public void Of_Reading_HasSpeakersFirstThenTheOutlet()
    {
        Assert.Equal(["Ilse Rand", "critics", "the coast guard", "Tomas Iber", null], _matrix.Rows.Select(row => row.Speaker));
        Assert.Equal(VoiceRole.Outlet, _matrix.Rows[^1].Role);
    }

    [Fact]
    public void Of_SentenceWithTwoVoices_CountsEachClauseForItsVoice()
    {
        Assert.Equal(1, _matrix.Rows[0].Cells.Count(cell => cell.Sentiment == Sentiment.Positive && cell.Frame == Frame.Sovereignty));
        Assert.Contains(3, Assert.Single(_matrix.Rows[1].Cells).Sentences);
    }

    [Fact]
    public void Of_SpeakerWithAnotherCase_IsTheSame() => Assert.Equal(2, _matrix.Rows.Single(row => row.Speaker == "critics").Clauses);

    [Fact]
    public void Of_Reading_EveryClauseIsInOneCell()
    {
        var clauses = _reading.Sentences.Where(sentence => !sentence.IsHeadline).Sum(sentence => sentence.Voices.Count);
        Assert.Equal(clauses, _matrix.Rows.Sum(row => row.Clauses));
        Assert.All(_matrix.Rows, row => Assert.Equal(row.Clauses, row.Cells.Sum(cell => cell.Sentences.Count)));
        Assert.All(_matrix.Rows.SelectMany(row => row.Cells), cell => Assert.All(cell.Sentences, index => Assert.False(_reading.Sentences[index].IsHeadline)));
    }

    [Fact]
    public void ShareOf_Frame_HasAnInterval()
    {
        var outlet = _matrix.Rows[^1];
        Assert.Equal(2, outlet.CountOf(Frame.Submission));
        Assert.Equal(WilsonInterval.Of(2, 7), outlet.ShareOf(Frame.Submission));
    }

    [Fact]
    public void Of_NobodyLookedForVoices_IsUnknown()
    {
        var reading = new ArticleReading
        {
            Text = _reading.Text,
            Sentences = [.. _reading.Sentences.Select(sentence => sentence with { Voices = [] })],
            Furniture = [],
            Shares = _reading.Shares,
        };
        Assert.Equal(VoiceRole.Unknown, Assert.Single(VoiceMatrix.Of(reading).Rows).Role);
    }

    [Fact]
    public void Of_Null_Throws() => Assert.Throws<ArgumentNullException>("reading", () => VoiceMatrix.Of(null!));
}
