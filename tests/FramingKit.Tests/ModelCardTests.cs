using FramingKit.Scoring;

namespace FramingKit.Tests;

public class ModelCardTests
{
    [Theory]
    [InlineData(0.80f, null, ReliabilityTier.A)]
    [InlineData(0.80f, 0.60f, ReliabilityTier.A)]
    [InlineData(0.95f, 0.59f, ReliabilityTier.B)]
    [InlineData(0.79f, 0.95f, ReliabilityTier.B)]
    [InlineData(0.60f, null, ReliabilityTier.B)]
    [InlineData(0.59f, 0.95f, ReliabilityTier.C)]
    public void TierOf_Frame_FollowsF1AndAgreement(float f1, float? kappa, ReliabilityTier expected) =>
        Assert.Equal(expected, Card(f1, 9, kappa).TierOf(Frame.Submission));

    [Fact]
    public void TierOf_FrameWithoutHeldOutRows_IsUnknown() =>
        Assert.Equal(ReliabilityTier.Unknown, Card(0, 0, null).TierOf(Frame.Submission));

    [Fact]
    public void TierOf_CardWithoutHeldOutScores_IsUnknown() =>
        Assert.Equal(ReliabilityTier.Unknown, Given.Card().TierOf(Frame.Submission));

    [Fact]
    public void TierOf_FrameOfAnyResult_IsReachedByTheCard()
    {
        var classifier = FramingClassifier.Default;
        foreach (var sentence in Given.Sentences)
        {
            Assert.NotEqual(ReliabilityTier.Unknown, classifier.Card.TierOf(classifier.Classify(sentence).Frame));
        }
    }

    [Fact]
    public void ToMarkdown_MoreRowsThanAnIntegerHolds_AreAddedUp()
    {
        var card = Given.Card() with { TrainingRows = new Dictionary<string, int> { ["one"] = int.MaxValue, ["other"] = int.MaxValue } };
        Assert.Contains("| Rows | 4294967294 |", card.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_EveryFact_IsReadBack()
    {
        var card = Card(0.7f, 9, 0.5f) with
        {
            FrameRows = new Dictionary<string, int> { ["None"] = 3, ["Submission"] = 4 },
            SentimentRows = new Dictionary<string, int> { ["Neutral"] = 7 },
            Options = new Dictionary<string, string> { ["L2"] = "1.5" },
            Robustness = new ModelRobustness(9, 4, 1, 2),
        };
        using var stream = new MemoryStream();
        ModelFile.Write(stream, card, Given.Model());
        stream.Position = 0;
        var read = ModelFile.Read(stream, "some.framing").Card;
        Assert.Equal(card.FrameRows, read.FrameRows);
        Assert.Equal(card.SentimentRows, read.SentimentRows);
        Assert.Equal(card.Options, read.Options);
        Assert.Equal(card.Robustness, read.Robustness);
        Assert.Equal((9, 0.5f, null), (read.Agreement!.Rows, read.Agreement.Frame, read.Agreement.Sentiment));
        Assert.Equal(card.Agreement!.Frames, read.Agreement.Frames);
    }

    [Fact]
    public void ToMarkdown_WholeCard_TellsCountsOptionsTiersAgreementAndRobustness()
    {
        var page = (Card(0.9f, 9, 0.5f) with
        {
            FrameRows = new Dictionary<string, int> { ["None"] = 3, ["Submission"] = 4 },
            Options = new Dictionary<string, string> { ["L2"] = "1.5" },
            Robustness = new ModelRobustness(9, 4, 1, 2),
        }).ToMarkdown();
        Assert.Contains("| Rows of each frame | None (3), Submission (4) |\n", page, StringComparison.Ordinal);
        Assert.Contains("| Options | L2 1.5 |\n", page, StringComparison.Ordinal);
        Assert.Contains("| Submission | 0.000 | 0.000 | 0.900 | 9 | B |\n", page, StringComparison.Ordinal);
        Assert.Contains("Cohen's kappa 0.500 for frames; Submission 0.500 (each frame against the rest).", page, StringComparison.Ordinal);
        Assert.Contains("moved the frame of 1 of the 4 sentences", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FileWithAPipelineAlone_SaysWhoCanReadIt()
    {
        using var stream = new MemoryStream();
        ModelFile.Write(stream, Given.Card(), model: null, pipeline => pipeline.WriteByte(1));
        stream.Position = 0;
        var exception = Assert.Throws<ModelFormatException>(() => FramingClassifier.Load(stream));
        Assert.Contains("PipelineClassifier.Load of FramingKit.ML", exception.Message, StringComparison.Ordinal);
    }

    private static ModelCard Card(float f1, int support, float? kappa) => Given.Card() with
    {
        Scores = new Dictionary<string, ModelScores>
        {
            ["heldout"] = new()
            {
                Rows = 9,
                FrameMacroF1 = default,
                SentimentMacroF1 = default,
                Frames = [new LabelScore("Submission", 0, 0, f1, support)],
                Sentiments = [],
                FrameCalibrationError = 0,
            },
        },
        Agreement = kappa is { } known
            ? new AnnotatorAgreement { Rows = 9, Frame = known, Frames = new Dictionary<string, float> { ["Submission"] = known } }
            : null,
    };
}
