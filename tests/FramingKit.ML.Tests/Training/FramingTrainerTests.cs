using System.IO.Compression;

namespace FramingKit.ML.Tests.Training;

[Collection(QuickModelCollection.Name)]
public sealed class FramingTrainerTests(QuickModel quick) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Train_SameDataAndSeed_GivesEqualContents() =>
        Assert.Equal(Contents(quick.Model), Contents(Train(Some.Subset)));

    [Fact]
    public void Train_ShuffledRows_GivesEqualContents()
    {
        var shuffled = Some.Subset.ToArray();
        new Random(3).Shuffle(shuffled);
        Assert.Equal(Contents(quick.Model), Contents(Train(shuffled)));
    }

    [Fact]
    public void Train_OtherSeed_GivesOtherFolds()
    {
        var other = new FramingTrainer(Some.QuickOptions with { Seed = 2 }).Train(Some.Subset);
        Assert.NotEqual(quick.Model.CrossValidation.FrameAccuracy, other.CrossValidation.FrameAccuracy);
    }

    [Fact]
    public void Save_WithoutPipelineTwice_GivesEqualFiles()
    {
        quick.Model.Save(_folder.PathOf("a.framing"), withPipeline: false);
        quick.Model.Save(_folder.PathOf("b.framing"), withPipeline: false);
        Assert.Equal(File.ReadAllBytes(_folder.PathOf("a.framing")), File.ReadAllBytes(_folder.PathOf("b.framing")));
    }

    [Fact]
    public async Task Save_WithPipelineAtAnotherTime_GivesEqualFiles()
    {
        quick.Model.Save(_folder.PathOf("a.framing"));
        await Task.Delay(TimeSpan.FromSeconds(2.1)); // a zip tells the time to two seconds
        quick.Model.Save(_folder.PathOf("b.framing"));
        Assert.Equal(await File.ReadAllBytesAsync(_folder.PathOf("a.framing")), await File.ReadAllBytesAsync(_folder.PathOf("b.framing")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Save_Model_LoadsAndScoresTheSame(bool withPipeline)
    {
        var path = _folder.PathOf("a.framing");
        quick.Model.Save(path, withPipeline);
        var loaded = FramingClassifier.Load(path);
        Assert.Equal(quick.Model.Card.Frames, loaded.Card.Frames);
        Assert.All(Some.Subset.Take(50), row =>
            Assert.Equal(quick.Model.Classifier.Classify(row.Text).Frames.Values, loaded.Classify(row.Text).Frames.Values));
    }

    [Fact]
    public void Card_Model_TellsDataSeedAndScores()
    {
        var card = quick.Model.Card;
        Assert.Equal(("quick", 1, StableHash.OfRows(Some.Subset)), (card.Name, card.Seed, card.DataHash));
        Assert.Equal(Some.Subset.Count, card.TrainingRows.Values.Sum());
        Assert.Equal(Some.Subset.Count, Assert.Single(card.Scores).Value.Rows);
    }

    [Fact]
    public void WithCard_Change_IsSaved() => Assert.Equal("other", quick.Model.WithCard(card => card with { Name = "other" }).Card.Name);

    [Fact]
    public void Train_Rows_AreLearned()
    {
        var report = Evaluator.Evaluate(quick.Model.Classifier, Some.Subset, "the training rows themselves");
        var commonest = Some.Subset.CountBy(row => row.Frame).Max(count => count.Value) / (float)Some.Subset.Count;
        var leastErrorsMended = 0.25f * (1 - commonest);
        Assert.True(report.FrameAccuracy.Value > commonest + leastErrorsMended, $"{report.FrameAccuracy.Value}, always the commonest frame: {commonest}");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Train_OwnFrames_AreKnownAndChosen(int count)
    {
        var rows = Some.Subset.Select(row => row with { Frame = OwnFrame(row, count), Secondary = null }).ToList();
        var model = Train(rows);
        Assert.Equal(count, model.Card.Frames.Count);
        Assert.Equal(rows.Select(row => row.Frame.Name).Distinct().Order(StringComparer.Ordinal), model.Card.Frames.Select(frame => frame.Name));
        Assert.Equal(1f, model.Classifier.Classify("They bowed.").Frames.Values.Sum(), 1e-5f);
        Assert.True(Evaluator.Evaluate(model.Classifier, rows, "own").FrameAccuracy.Value > 0.5f);
    }

    [Fact]
    public void Train_NoRows_IsALabelledDataException() => AssertRefused([], "0 different frames");

    [Fact]
    public void Train_OneFrameOnly_IsRefused() =>
        AssertRefused([.. Some.Subset.Where(row => row.Frame == Frame.None)], "1 different frames; expected at least 2");

    [Theory]
    [InlineData(65)]
    [InlineData(70)]
    public void Train_MoreFramesThanAModelHolds_IsRefused(int count) => AssertRefused(
        [.. Enumerable.Range(0, 5 * count).Select(row => Some.Row($"Thing{row % count} of item {row}.", $"Frame{row % count}"))],
        $"{count} different frames; expected at most 64");

    [Fact]
    public void Train_AsManyFramesAsAModelHolds_GivesOneThatLoads()
    {
        var rows = Enumerable.Range(0, 12 * 64).Select(row => Some.Row($"Thing{row % 64} of item {row}.", $"Frame{row % 64}"));
        new FramingTrainer(Some.QuickOptions with { MaximumIterations = 1 }).Train(rows).Save(_folder.PathOf("a.framing"), withPipeline: false);
        Assert.Equal(64, FramingClassifier.Load(_folder.PathOf("a.framing")).Card.Frames.Count);
    }

    [Fact]
    public void Train_TooFewRowsOfAFrame_NamesIt() =>
        AssertRefused([.. Some.Subset, .. Enumerable.Range(0, 4).Select(row => Some.Row($"Rare {row}.", "Rare"))], "column 'frame' has 'Rare'; expected a frame with at least 5 rows, and there are 4");

    [Fact]
    public void Train_FrameInOneGroupOnly_NamesIt() =>
        AssertRefused([.. Some.Subset, .. Enumerable.Range(0, 9).Select(row => Some.Row($"Rare {row}.", "Rare", group: "rare"))], "label 'Rare' fell into fold");

    [Fact]
    public void Train_FewerGroupsThanFolds_IsRefused() =>
        AssertRefused([.. Some.Subset.Select(row => row with { Group = "one" })], "1 groups; expected at least 2");

    [Fact]
    public void Train_TargetSourcesThatDoNotOccur_ChangeNothing()
    {
        var other = new FramingTrainer(Some.QuickOptions with { TargetSources = new HashSet<string> { "nowhere" } }).Train(Some.Subset);
        Assert.Equal(Contents(quick.Model)["scorer.bin"], Contents(other)["scorer.bin"]);
    }

    [Fact]
    public void Train_SourceThatFramesFarMoreThanTheTarget_IsNotReadAsOften()
    {
        var rows = Some.Subset.Select((row, index) => row with { Source = row.Frame == Frame.None || index % 5 == 0 ? "target" : "other" }).ToList();
        var target = new HashSet<string> { "target" };
        var apart = new FramingTrainer(Some.QuickOptions with { TargetSources = target }).Train(rows);
        var alike = new FramingTrainer(Some.QuickOptions).Train(rows);
        var (noneApart, noneAlike) = (MeanOfNone(apart), MeanOfNone(alike));
        Assert.True(noneApart > noneAlike + 0.05, $"{noneApart}, without telling the sources apart {noneAlike}");

        double MeanOfNone(TrainedModel model) => rows.Average(row => model.Classifier.Classify(row.Text).Frames[Frame.None]);
    }

    [Fact]
    public void Train_CancelledBefore_DoesNotTrain() =>
        Assert.ThrowsAny<OperationCanceledException>(() =>
            new FramingTrainer(Some.QuickOptions).Train(Some.Subset, cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void Train_CancelledMeanwhile_StopsBeforeTheNextStep()
    {
        using var cancel = new CancellationTokenSource();
        var steps = new List<TrainingProgress>();
        var progress = new Listener(step =>
        {
            steps.Add(step);
            cancel.Cancel();
        });
        Assert.ThrowsAny<OperationCanceledException>(() => new FramingTrainer(Some.QuickOptions).Train(Some.Subset, progress, cancel.Token));
        Assert.Single(steps);
    }

    [Fact]
    public void Train_Progress_CountsEveryStepUpToTheTotal()
    {
        var steps = new List<TrainingProgress>();
        new FramingTrainer(Some.QuickOptions with { MaximumIterations = 1 }).Train(Some.Subset, new Listener(steps.Add));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6], steps.Select(step => step.Done));
        Assert.All(steps, step => Assert.Equal(6, step.Total));
        Assert.Equal(
            ["frames, fold 1 of 2", "frames, fold 2 of 2", "frames, all rows", "sentiments, fold 1 of 2", "sentiments, fold 2 of 2", "sentiments, all rows", "done"],
            steps.Select(step => step.Doing));
    }

    [Fact]
    public void Train_SourcesBesideTheTarget_AreReadOnceMoreByTheirSources()
    {
        var steps = new List<TrainingProgress>();
        var target = new HashSet<string> { Some.Subset[0].Source };
        new FramingTrainer(Some.QuickOptions with { MaximumIterations = 1, TargetSources = target }).Train(Some.Subset, new Listener(steps.Add));
        Assert.Equal(Enumerable.Range(0, 11), steps.Select(step => step.Done));
        Assert.Equal(["frames by source, fold 1 of 2", "frames by source, fold 2 of 2"], steps.Select(step => step.Doing).Skip(2).Take(2));
        Assert.Equal("done", steps[^1].Doing);
    }

    public void Dispose() => _folder.Dispose();

    private static TrainedModel Train(IEnumerable<LabelledSentence> rows) => new FramingTrainer(Some.QuickOptions).Train(rows);

    private static void AssertRefused(IReadOnlyList<LabelledSentence> rows, string expected) =>
        Assert.Contains(expected, Assert.Throws<LabelledDataException>(() => Train(rows)).Message, StringComparison.Ordinal);

    private static Frame OwnFrame(LabelledSentence row, int count) => count == 2
        ? new Frame(row.Frame == Frame.None ? "Calm" : "Loud")
        : row.Frame == Frame.None && row.Sentiment == Sentiment.Negative ? new Frame("Trouble") : new Frame($"My {row.Frame.Name}");

    /// <summary>The contents of all entries, of the zips inside the zip too, so that a failure names the part that differs.</summary>
    private SortedDictionary<string, string> Contents(TrainedModel model)
    {
        var path = _folder.PathOf($"{Guid.NewGuid()}.framing");
        model.Save(path);
        var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using var stream = File.OpenRead(path);
        AddEntries(stream, "", contents);
        Assert.Contains("scorer.bin", contents.Keys);
        Assert.True(contents.Count > 6);
        return contents;
    }

    private static void AddEntries(Stream stream, string prefix, SortedDictionary<string, string> contents)
    {
        using var zip = new ZipArchive(stream);
        foreach (var entry in zip.Entries)
        {
            using var buffer = new MemoryStream();
            using (var opened = entry.Open())
            {
                opened.CopyTo(buffer);
            }

            if (entry.Name.EndsWith(".zip", StringComparison.Ordinal))
            {
                AddEntries(buffer, $"{prefix}{entry.FullName}/", contents);
            }
            else
            {
                contents.Add(prefix + entry.FullName, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(buffer.ToArray())));
            }
        }
    }

    private sealed class Listener(Action<TrainingProgress> report) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => report(value);
    }
}
