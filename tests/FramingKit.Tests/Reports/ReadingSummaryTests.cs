using FramingKit.Articles;
using FramingKit.Reports;
using FramingKit.Tests.Shared;

namespace FramingKit.Tests.Reports;

public class ReadingSummaryTests
{
    [Fact]
    public void Of_OverlappingIntervals_DoesNotClaimALead()
    {
        var summary = ReadingSummary.Of(Reading((Frame.Submission, 6), (Frame.Sovereignty, 5), (Frame.None, 9)));
        Assert.Equal(
            "Submission (30 %, 15 to 52 %; mostly the outlet itself) and sovereignty (25 %, 11 to 47 %; mostly the outlet itself) are the main frames in 20 sentences, and neither clearly leads; 45 % (26 to 66 %) carry none.",
            summary);
    }

    [Fact]
    public void Of_ThirdFrameAsFrequent_IsNamedToo() => Assert.Contains(
        "are the main frames in 6 sentences, and none of them clearly leads",
        ReadingSummary.Of(Reading((Frame.Submission, 2), (Frame.Sovereignty, 2), (Frame.SecurityWin, 2))),
        StringComparison.Ordinal);

    [Fact]
    public void Of_SeparateIntervals_NamesTheLeader() => Assert.StartsWith(
        "Submission (75 %, 60 to 86 %; mostly the outlet itself) clearly leads over security win (5 %, 1 to 17 %; mostly the outlet itself), in 40 sentences",
        ReadingSummary.Of(Reading((Frame.Submission, 30), (Frame.SecurityWin, 2), (Frame.None, 8))),
        StringComparison.Ordinal);

    [Fact]
    public void Of_OneFrame_SaysThatItIsTheOnlyOne() => Assert.StartsWith(
        "Sovereignty (10 %, 3 to 30 %; mostly the outlet itself) is the only frame found in the 20 sentences; 90 % (70 to 97 %) carry none.",
        ReadingSummary.Of(Reading((Frame.Sovereignty, 2), (Frame.None, 18))),
        StringComparison.Ordinal);

    [Fact]
    public void Of_NoFrame_SaysSo() => Assert.Equal(
        "None of the frames was found in the 12 sentences; 100 % (76 to 100 %) carry no frame.",
        ReadingSummary.Of(Reading((Frame.None, 12))));

    [Fact]
    public void Of_FewSentences_SaysThatLittleCanBeSaid() => Assert.StartsWith(
        "With so few sentences little can be said: submission (", ReadingSummary.Of(Reading((Frame.Submission, 2))), StringComparison.Ordinal);

    [Fact]
    public void Of_NothingToRead_SaysSo() => Assert.StartsWith("There is no sentence to read", ReadingSummary.Of(Reading()), StringComparison.Ordinal);

    [Fact]
    public void Of_TwiceAsOftenButFewSentences_SaysThatTheIntervalsOverlap() => Assert.Contains(
        " is ahead of sovereignty (10 %, 3 to 30 %; mostly the outlet itself) in 20 sentences, but their intervals overlap; ",
        ReadingSummary.Of(Reading((Frame.Submission, 5), (Frame.Sovereignty, 2), (Frame.None, 13))),
        StringComparison.Ordinal);

    [Fact]
    public void Of_SpeakerWithMostClauses_IsNamed()
    {
        var said = new Said("Ilse Rand", VoiceKind.Indirect, Frame.Sovereignty, Sentiment.Neutral, "She");
        var builder = new ReadingBuilder(Given.Card()).Sentence("She spoke.", Frame.Sovereignty, voices: said).Sentence("She spoke on.", Frame.Sovereignty, voices: said);
        Assert.Contains("; mostly Ilse Rand)", ReadingSummary.Of(builder.Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SeveralArticles_SaysHowTheyWereCounted() => Assert.Contains(
        "14 sentences in 2 articles, common ones counted once",
        ReadingSummary.Of(ArticleSet.Of([SampleReadings.Harbour(), SampleReadings.Agency()], SampleReadings.Card)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("SecurityWin", "security win")]
    [InlineData("None", "no frame")]
    [InlineData("EU", "eu")]
    [InlineData("rule of law", "rule of law")]
    public void LabelOf_Frame_IsPlainEnglish(string name, string expected) => Assert.Equal(expected, ReadingSummary.LabelOf(new Frame(name)));

    [Fact]
    public void FrameStyle_ManyFrames_HaveTagsOfTheirOwn()
    {
        var card = Given.Card() with { Frames = [.. Enumerable.Range(0, 20).Select(number => new Frame($"Frame{number}"))] };
        Assert.Equal(20, FrameStyle.Of(card).Values.Select(style => style.Tag).Distinct().Count());
    }

    /// <summary>Sentences of a model whose card tells nothing of its errors, so that shares are plain.</summary>
    private static ArticleReading Reading(params (Frame Frame, int Count)[] sentences)
    {
        var builder = new ReadingBuilder(Given.Card());
        foreach (var (frame, count) in sentences)
        {
            for (var index = 0; index < count; index++)
            {
                builder.Sentence($"Sentence {index}.", frame);
            }
        }

        return builder.Build();
    }
}
