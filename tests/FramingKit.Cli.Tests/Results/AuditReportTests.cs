using FramingKit.Cli.Evaluation;
using FramingKit.Cli.Json;
using FramingKit.Cli.Output;
using FramingKit.ML;

namespace FramingKit.Cli.Tests.Results;

/// <summary>What an audit prints after training, which takes too long for a test of the command.</summary>
public class AuditReportTests
{
    private static readonly LabelledSentence _row = new()
    {
        Text = "The streets are safer.",
        Frame = Frame.Submission,
        Sentiment = Sentiment.Positive,
        Source = "mine",
        Line = 7,
    };

    private static readonly AuditReport _full = new()
    {
        Rows = 300,
        FormatErrors = [new LabelledDataException("mine.csv", 9, "frame", "Sovereinty", "a frame")],
        Duplicates = [],
        Agreement = new CoderAgreement { Frames = null, Sentiments = new AgreementScores(12, 0.75, 0.5, 0.51, 0.6), EachFrame = new Dictionary<string, AgreementScores>() },
        Leaks = [Leak("frame", 0.3), Leak("sentiment", 0.29)],
        Suspects =
        [
            new SuspectLabel(_row, "frame", "Submission", 0.125f, "SecurityWin", 0.75f),
            new SuspectLabel(_row with { Line = 8 }, "sentiment", "Positive", 0.25f, "Neutral", 0.5f),
        ],
        LearningCurve = new LearningCurve
        {
            Frames = [Frame.None, Frame.Submission],
            Points = [new LearningPoint(100, 0.5, [50, 50], [0.6, 0.4]), new LearningPoint(200, 0.625, [100, 100], [0.7, 0.55])],
        },
    };

    [Fact]
    public void Render_FullReport_IsAsApproved() => GoldenFile.Check("audit-full.json", AuditJson.Render(_full));

    [Fact]
    public void Of_FullReport_IsAsApproved() => GoldenFile.Check("audit-full.md", Print(_full, most: 1));

    [Fact]
    public void Of_ReportThatTrainedNothing_SaysWhyAndShowsNoCurve()
    {
        var text = Print(_full with { LearningCurve = null, NotTrained = "There are 3 rows." }, most: 10);
        Assert.Contains("No model could be trained: There are 3 rows.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Learning curve", text, StringComparison.Ordinal);
        Assert.DoesNotContain("doubts", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ReportThatWasNotToTrain_SaysNothingOfModels() =>
        Assert.DoesNotContain("model", Print(_full with { LearningCurve = null }, most: 10), StringComparison.Ordinal);

    private static LabelLeak Leak(string label, double cramersV) => new()
    {
        Label = label,
        By = "source",
        CramersV = cramersV,
        Labels = ["None", "Submission"],
        Counts = [new LeakRow("mine", [4, 2]), new LeakRow("yours", [3, 5])],
    };

    private static string Print(AuditReport report, int most)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Tables.Write(new MarkdownPage(output), AuditSections.Of(report, most));
        return $"{output}";
    }
}
