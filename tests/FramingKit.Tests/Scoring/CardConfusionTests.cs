using FramingKit.Scoring;
using FramingKit.Tests.Shared;

namespace FramingKit.Tests.Scoring;

public class CardConfusionTests
{
    [Fact]
    public void Read_WrittenCard_KeepsConfusionAndThreshold()
    {
        var card = Read(SampleReadings.Card with { UnknownWordsAbove = 0.125f });
        Assert.Equal(SampleReadings.Card.Scores["real-news"].FrameConfusion, card.Scores["real-news"].FrameConfusion);
        Assert.Equal(0.125f, card.UnknownWordsAbove);
    }

    [Fact]
    public void Read_CardWithoutEither_HasNeither()
    {
        var card = Read(Given.Card());
        Assert.Null(card.UnknownWordsAbove);
        Assert.Empty(Read(WithConfusion([])).Scores["heldout"].FrameConfusion);
    }

    [Fact]
    public void Read_ConfusionThatDoesNotFit_SaysWhatWouldBeRight()
    {
        int[][][] broken = [[[1, 2], [3, 4]], [[1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3]], [[1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, -4]]];
        Assert.All(broken, counts => Assert.Contains(
            "a confusion matrix on 'heldout' that does not fit; expected 4 rows of 4 counts",
            Assert.Throws<ModelFormatException>(() => Read(WithConfusion(counts))).Message,
            StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ThresholdThatIsNoShare_Fails() => Assert.Contains(
        "expected a share from 0 to 1",
        Assert.Throws<ModelFormatException>(() => Read(Given.Card() with { UnknownWordsAbove = 12 })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ToMarkdown_CardWithConfusionAndThreshold_TellsBoth()
    {
        var page = (SampleReadings.Card with { UnknownWordsAbove = 0.113f }).ToMarkdown();
        Assert.Contains("| gold ↓ read → | None | SecurityWin | Sovereignty | Submission |\n| --- | ---: | ---: | ---: | ---: |\n| None | 5340 | 120 | 160 | 140 |\n", page, StringComparison.Ordinal);
        Assert.Contains("| Unlike the training texts | above 11.3 % words without a weight of their own |", page, StringComparison.Ordinal);
    }

    private static ModelCard WithConfusion(IReadOnlyList<IReadOnlyList<int>> counts) => SampleReadings.Card with
    {
        Scores = new Dictionary<string, ModelScores> { ["heldout"] = SampleReadings.Card.Scores["heldout"] with { FrameConfusion = counts } },
    };

    private static ModelCard Read(ModelCard card)
    {
        using var stream = new MemoryStream();
        ModelFile.Write(stream, card, Given.Model());
        stream.Position = 0;
        return FramingClassifier.Load(stream).Card;
    }
}
