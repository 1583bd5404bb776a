namespace FramingKit.ML.Tests.Audit;

public sealed class LabelAuditTests : IDisposable
{
    private static readonly AuditOptions _quick = AuditOptions.Default with { TrainsModels = false };

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Run_FileWithManyErrors_TellsAllOfThemAndKeepsTheRest()
    {
        var path = _folder.Write("rows.csv", """
            text,frame,sentiment
            Good one.,None,Neutral
            Bad tone.,None,Happy
            Too, many, cells.,None,Neutral
            Good two.,None,Neutral
            ,None,Neutral
            A "stray quote.,None,Neutral
            Bad frame.,a/b,Neutral
            "Never closed,None,Neutral

            """);
        var report = LabelAudit.Run([path], _quick);
        Assert.Equal([3, 4, 6, 7, 8, 9], report.FormatErrors.Select(error => error.Line));
        Assert.All(report.FormatErrors, error => Assert.StartsWith($"{path}({error.Line})", error.Message, StringComparison.Ordinal));
        Assert.Equal(2, report.Rows);
    }

    [Fact]
    public void Run_MissingColumn_IsAFindingToo()
    {
        var error = Assert.Single(LabelAudit.Run([_folder.Write("rows.csv", "text,frame\nA.,None\n")], _quick).FormatErrors);
        Assert.Equal((1, "sentiment"), (error.Line, error.Column));
    }

    [Fact]
    public void Run_CopyInTheHeldOutFile_IsFoundAsCrossing()
    {
        _folder.Write("a.csv", "text,frame,sentiment\nThe minister bowed to the lenders once again.,Submission,Negative\n");
        _folder.Write("heldout.csv", "text,frame,sentiment\nThe minister bowed to the lenders once again!,None,Negative\n");
        var pair = Assert.Single(LabelAudit.Run([_folder.Root], _quick).Duplicates);
        Assert.True(pair.CrossesSplits);
        Assert.False(pair.HasSameLabels);
    }

    [Fact]
    public void Run_LengthThatGivesTheLabelAway_IsALeak()
    {
        var rows = Enumerable.Range(0, 60).Select(row => row % 2 == 0
            ? $"Short {row}.,None,Neutral"
            : $"They bowed {row} {string.Join(' ', Enumerable.Repeat("and bowed", 20))}.,Submission,Neutral");
        var leaks = LabelAudit.Run([_folder.Write("rows.csv", $"text,frame,sentiment\n{string.Join('\n', rows)}\n")], _quick).Leaks;
        var frame = leaks.Single(leak => (leak.Label, leak.By) == ("frame", "length"));
        Assert.True(frame.CramersV > 0.9, $"{frame.CramersV}");
        Assert.Equal([30, 0], frame.Counts[0].Rows);
        Assert.DoesNotContain(leaks, leak => leak.By == "source"); // there is only one
    }

    [Fact]
    public void Run_AsManySourcesAsRows_TellsNoLeakInsteadOfNoNumber()
    {
        string[] paths =
        [
            _folder.Write("a.csv", "text,frame,sentiment\nThey bowed.,Submission,Negative\n"),
            _folder.Write("b.csv", "text,frame,sentiment\nIt rained.,None,Neutral\n"),
        ];
        var leaks = LabelAudit.Run(paths, _quick).Leaks;
        Assert.Equal(2, leaks.Count(leak => leak.By == "source"));
        Assert.All(leaks, leak => Assert.Equal(0, leak.CramersV));
    }

    [Fact]
    public void Run_SourceThatIsTheLabel_IsAWholeLeak()
    {
        string[] paths =
        [
            _folder.Write("a.csv", $"text,frame,sentiment\n{string.Concat(Enumerable.Repeat("They bowed.,Submission,Negative\n", 3))}"),
            _folder.Write("b.csv", $"text,frame,sentiment\n{string.Concat(Enumerable.Repeat("It rained.,None,Neutral\n", 3))}"),
        ];
        Assert.All(LabelAudit.Run(paths, _quick).Leaks.Where(leak => leak.By == "source"), leak => Assert.Equal(1, leak.CramersV, 1e-9));
    }

    [Fact]
    public void Run_RowsWithAWrongLabel_DoubtsThem()
    {
        var rows = Enumerable.Range(0, 80)
            .Select(row => row % 2 == 0 ? $"They bowed to lender {row}.,Submission,Negative" : $"It rained on town {row}.,None,Neutral")
            .Append("They bowed to lender 99.,None,Negative");
        var path = _folder.Write("rows.csv", $"text,frame,sentiment\n{string.Join('\n', rows)}\n");
        var options = AuditOptions.Default with { LeastDoubt = 0.1, Training = TrainingOptions.Default with { Folds = 4, MaximumIterations = 20 } };
        var report = LabelAudit.Run([path], options);
        var first = report.Suspects[0];
        Assert.Equal((82, "frame", "None", "Submission"), (first.Row.Line, first.Kind, first.Given, first.Suggested));
        Assert.Equal(4, report.LearningCurve!.Points.Count);
        Assert.Null(report.NotTrained);
    }

    [Fact]
    public void Run_TooFewRowsToTrain_SaysSoAndStillReports()
    {
        var report = LabelAudit.Run([_folder.Write("rows.csv", "text,frame,sentiment\nA.,None,Neutral\nB.,Submission,Negative\nC.,None,Neutral\n")]);
        Assert.Contains("at least 5 rows", report.NotTrained, StringComparison.Ordinal);
        Assert.Equal((3, 0), (report.Rows, report.Suspects.Count));
    }

    [Fact]
    public void Advice_FrameWithTheSteepestCurve_IsNamed()
    {
        var curve = new LearningCurve
        {
            Frames = [Frame.None, Frame.Submission],
            Points =
            [
                new LearningPoint(100, 0.5, [50, 50], [0.80, 0.40]),
                new LearningPoint(200, 0.6, [100, 100], [0.81, 0.50]),
                new LearningPoint(400, 0.7, [200, 200], [0.82, 0.60]),
            ],
        };
        Assert.Equal("200 more Submission would help most: by this curve about +0.050 macro-F1 (from 200 rows and an F1 of 0.600).", curve.Advice);
        Assert.Equal(0.005, curve.Gains[1].MacroF1, 1e-9);
    }

    [Fact]
    public void Gains_VerySteepCurve_PromiseNoMoreThanAPerfectF1()
    {
        var curve = new LearningCurve
        {
            Frames = [Frame.None, Frame.Submission],
            Points = [new LearningPoint(2, 0.1, [1, 1], [0.1, 0.5]), new LearningPoint(4, 0.7, [2, 2], [0.9, 0.5])],
        };
        Assert.Equal(0.05, curve.Gains[0].MacroF1, 1e-9);
    }

    [Fact]
    public void Advice_FlatCurve_PromisesNothing()
    {
        var curve = new LearningCurve
        {
            Frames = [Frame.None, Frame.Submission],
            Points = [new LearningPoint(100, 0.5, [50, 50], [0.5, 0.5]), new LearningPoint(200, 0.5, [100, 100], [0.5, 0.5])],
        };
        Assert.Contains("would not help", curve.Advice, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
