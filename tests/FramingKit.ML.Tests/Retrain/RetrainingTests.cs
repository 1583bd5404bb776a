using System.Globalization;

namespace FramingKit.ML.Tests.Retrain;

public sealed class RetrainingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private RetrainOptions Options => new()
    {
        Data = [Path.Combine(Repository.Samples, "nuclear-frames")],
        Output = _folder.PathOf("models"),
        Training = Some.QuickOptions with { MaximumIterations = 20, Name = "nuclear" },
    };

    [Fact]
    public void Run_OwnFramesOfAnotherSubject_TrainsMeasuresExplainsAndTellsTiers()
    {
        var model = Assert.Single(new Retraining(Options).Run());
        var loaded = FramingClassifier.Load(model.Path);
        Assert.Equal(["None", "NotCostEffective", "Progress", "Runaway"], loaded.Card.Frames.Select(frame => frame.Name));
        Assert.True(model.HeldOut!.Scores.FrameMacroF1.Value > 0.45f, $"{model.HeldOut.Scores.FrameMacroF1}");
        var explanation = loaded.Explain("The reactor cost three times its budget, a bill the taxpayer will be paying for decades.");
        Assert.Equal(new Frame("NotCostEffective"), explanation.Result.Frame);
        Assert.NotEmpty(explanation.Evidence);
        Assert.NotEqual(ReliabilityTier.Unknown, loaded.Card.TierOf(explanation.Result.Frame));
        Assert.Contains("NotCostEffective", File.ReadAllText(model.CardPath), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_TwoFramesOnly_Works()
    {
        var rows = Enumerable.Range(0, 40).Select(row => row % 2 == 0 ? $"They won game {row}.,Win,Positive" : $"They lost game {row}.,Loss,Negative");
        var options = Options with { Data = [_folder.Write("rows.csv", $"text,frame,sentiment\n{string.Join('\n', rows)}\n")] };
        Assert.Equal(2, Assert.Single(new Retraining(options).Run()).Model.Card.Frames.Count);
    }

    [Fact]
    public void Run_FiftyFrames_Works()
    {
        var rows = Enumerable.Range(0, 500).Select(row => string.Create(
            CultureInfo.InvariantCulture, $"Item {row} speaks of thing{row % 50}.,Frame{row % 50},{(row % 3 == 0 ? "Positive" : "Neutral")}"));
        var options = Options with { Data = [_folder.Write("rows.csv", $"text,frame,sentiment\n{string.Join('\n', rows)}\n")] };
        Assert.Equal(50, Assert.Single(new Retraining(options).Run()).Model.Card.Frames.Count);
    }

    [Fact]
    public void Run_SameDataAgain_PassesTheGateAndWritesTheSame()
    {
        var first = Assert.Single(new Retraining(Options).Run());
        var bytes = File.ReadAllBytes(first.Path);
        var second = Assert.Single(new Retraining(Options).Run());
        Assert.True(second.Verdict!.Passes);
        Assert.Empty(second.Verdict.Comparison.Flips);
        Assert.Equal(bytes, File.ReadAllBytes(second.Path));
    }

    [Fact]
    public void Run_WorseModel_LeavesTheOldFileAndShowsTheFlips()
    {
        var old = Assert.Single(new Retraining(Options).Run());
        var bytes = File.ReadAllBytes(old.Path);
        var refused = Assert.Single(new Retraining(Worse()).Run());
        Assert.False(refused.IsWritten);
        Assert.Contains("stays as it was", refused.Refusal, StringComparison.Ordinal);
        Assert.Contains("heldout.csv(", refused.ToText(), StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(old.Path));
    }

    [Fact]
    public void Run_WorseModelByForce_IsWrittenAndItsCardSaysSo()
    {
        Assert.Single(new Retraining(Options).Run());
        var forced = Assert.Single(new Retraining(Worse() with { IsForced = true }).Run());
        Assert.True(forced.IsWritten);
        Assert.Contains(FramingClassifier.Load(forced.Path).Card.Notes, note => note.Contains("by force", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_OldFileThatIsNoModel_IsNotReplaced()
    {
        var path = _folder.Write(Path.Combine("models", "nuclear.framing"), "precious");
        var refused = Assert.Single(new Retraining(Options).Run());
        Assert.Contains("can't be compared", refused.Refusal, StringComparison.Ordinal);
        Assert.Equal("precious", File.ReadAllText(path));
    }

    [Fact]
    public void Run_OldModelAndNoHeldOutRows_AsksForForce()
    {
        var options = Options with { Data = [Path.Combine(Options.Data[0], "nuclear.csv")] };
        Assert.True(Assert.Single(new Retraining(options).Run()).IsWritten);
        Assert.Contains("no heldout.csv", Assert.Single(new Retraining(options).Run()).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SeveralRecipes_WritesAFileForEachAndATable()
    {
        var options = Options with { Recipes = [TrainingRecipes.MaximumEntropy, TrainingRecipes.PlainText] };
        var models = new Retraining(options).Run().ToList();
        Assert.Equal(["nuclear.framing", "nuclear-plain-text.framing"], models.Select(model => Path.GetFileName(model.Path)));
        Assert.All(models, model => Assert.True(File.Exists(model.Path) && File.Exists(model.CardPath)));
        var lines = RetrainTable.Write(models).TrimEnd().Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("plain-text", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_MeasuredFilesOfOneName_AreToldApartByTheirPaths()
    {
        const string Rows = "text,frame,sentiment\nThe plant is too dear.,NotCostEffective,Negative\nIt rained.,None,Neutral\n";
        string[] files = [_folder.Write("a/dev.csv", Rows), _folder.Write("b/dev.csv", Rows), _folder.Write("b/test.csv", Rows)];
        var model = Assert.Single(new Retraining(Options with { Measure = files }).Run());
        Assert.Equal([files[0], files[1], "test"], model.Measured.Select(report => report.Data));
    }

    [Fact]
    public void Run_WithoutTheTargetThatTheOldModelLearnedFrom_LeavesTheOldFile()
    {
        var target = Options with { Training = Options.Training with { TargetSources = new HashSet<string> { "nuclear" } } };
        var old = Assert.Single(new Retraining(target).Run());
        var bytes = File.ReadAllBytes(old.Path);
        var renamed = _folder.Write("own.csv", File.ReadAllBytes(Path.Combine(Options.Data[0], "nuclear.csv")));
        var without = target with { Data = [renamed, Path.Combine(Options.Data[0], "heldout.csv")] };
        var refused = Assert.Single(new Retraining(without).Run());
        Assert.Contains($"the old model learned from {old.Model.Card.TrainingRows["nuclear"]} rows of nuclear", refused.Refusal, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(old.Path));
        var forced = Assert.Single(new Retraining(without with { IsForced = true }).Run());
        Assert.True(forced.IsWritten);
        Assert.Contains(forced.Model.Card.Notes, note => note.Contains("by force: the old model learned from", StringComparison.Ordinal));
        Assert.True(Assert.Single(new Retraining(without).Run()).Verdict!.Passes); // the one in place has no target either
    }

    [Fact]
    public void Run_OneSentimentOnly_TrainsAndSaysSo()
    {
        var rows = Enumerable.Range(0, 40).Select(row => row % 2 == 0 ? $"They won game {row}.,Win,Neutral" : $"They lost game {row}.,Loss,Neutral");
        var options = Options with { Data = [_folder.Write("rows.csv", $"text,frame,sentiment\n{string.Join('\n', rows)}\n")] };
        var card = Assert.Single(new Retraining(options).Run()).Model.Card;
        Assert.Equal("Reads which frame a single English sentence conveys (Loss, Win).", card.IntendedUse);
        Assert.Contains("It tells no sentiments apart: all its training rows were Neutral, and so is whatever it reads.", card.Limits);
    }

    [Fact]
    public void Run_Progress_CountsOverAllRecipes()
    {
        using var lines = new StringWriter();
        var options = Options with { Recipes = [TrainingRecipes.MaximumEntropy, TrainingRecipes.Sdca] };
        Assert.Equal(2, new Retraining(options).Run(new ProgressLines(lines)).Count());
        var told = $"{lines}".Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("[0/12] maximum-entropy: frames, fold 1 of 2", told[0]);
        Assert.Contains("s left", told[4], StringComparison.Ordinal);
        Assert.Equal("[12/12] sdca: done", told[^1]);
    }

    [Theory]
    [InlineData("text,frame\nA.,None\n", "rows.csv(1): there is no column 'sentiment' in the header 'text,frame'")]
    [InlineData("text,frame,text,sentiment\nA.,None,B.,Neutral\n", "rows.csv(1): column 'text' has 'two columns of that name'")]
    [InlineData("text,frame,sentiment\nA.,None,Sad\n", "rows.csv(2): column 'sentiment' has 'Sad'")]
    [InlineData("text,frame,sentiment\nA.,None,Neutral\nB.,None,Neutral\nC.,None,Negative\n", "rows.csv: The data have 1 different frames; expected at least 2")]
    [InlineData("text,frame,sentiment\nA.,None,Neutral\nB.,Submission,Neutral\nC.,None,Negative\n", "rows.csv(3): column 'frame' has 'Submission'; expected a frame with at least 5 rows")]
    [InlineData("text,frame,sentiment\nA.,None,Neutral\n\"B.,None,Neutral\nC.,None,Neutral\n", "rows.csv(3): the row '\"B.,None,Neutral...' has a quotation mark that is never closed")]
    [InlineData("text,frame,sentiment\nA.,None,Neutral\nB, c.,None,Neutral\n", "rows.csv(3): the row 'B, c.,None,Neutral' has not as many cells as the header")]
    [InlineData("text,frame,sentiment\r\nA.,None,Neutral\nB.,None,Neutral\r\nC.,None,Mixed\n", "rows.csv(4): column 'sentiment' has 'Mixed'")]
    public void Run_BadInput_SaysWhereAndWritesNothing(string file, string expected)
    {
        var options = Options with { Data = [_folder.Write("rows.csv", file)] };
        var exception = Assert.Throws<LabelledDataException>(() => new Retraining(options).Run().ToList());
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(options.Output));
    }

    [Fact]
    public void Run_WrongEncodingInAnyColumn_IsRefused()
    {
        var bytes = System.Text.Encoding.Latin1.GetBytes("text,frame,sentiment,region\nA text.,None,Neutral,Côte d'Ivoire\n");
        var options = Options with { Data = [_folder.Write("rows.csv", bytes)] };
        var exception = Assert.Throws<LabelledDataException>(() => new Retraining(options).Run().ToList());
        Assert.Equal((2, "region"), (exception.Line, exception.Column));
        Assert.Contains("UTF-8", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The same data with the frames of the training rows turned round.</summary>
    private RetrainOptions Worse()
    {
        var folder = Path.Combine(Repository.Samples, "nuclear-frames");
        var turned = File.ReadAllText(Path.Combine(folder, "nuclear.csv"))
            .Replace(",Progress,", ",*,", StringComparison.Ordinal)
            .Replace(",Runaway,", ",Progress,", StringComparison.Ordinal)
            .Replace(",*,", ",Runaway,", StringComparison.Ordinal);
        return Options with { Data = [_folder.Write("turned.csv", turned), Path.Combine(folder, "heldout.csv")] };
    }
}
