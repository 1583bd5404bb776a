namespace FramingKit.ML.Tests.Training;

public class TrainingFoldsTests
{
    private static readonly TrainingOptions _options = new() { Folds = 2, TargetSources = new HashSet<string> { "news" } };

    [Fact]
    public void Of_SourcesBesideTheTarget_StayWholeInOneOfThem()
    {
        var rows = Rows(("a", 7), ("b", 7), ("c", 7), ("news", 20));
        var folds = TrainingFolds.Of(rows, _options);
        var bySource = FoldsBySource(rows, Assert.IsType<IReadOnlyList<int>>(folds.BySource, exactMatch: false));
        Assert.All(bySource.Where(item => item.Source != "news"), item => Assert.Single(item.Folds));
        Assert.Equal(2, bySource.Single(item => item.Source == "news").Folds.Count);
        Assert.Equal(GroupedSplit.Folds(rows, 2, _options.Seed), folds.ByGroup);
    }

    [Fact]
    public void Of_NoRowOfTheTarget_IsByGroupAlone() => Assert.Null(TrainingFolds.Of(Rows(("a", 7), ("b", 7), ("c", 7)), _options).BySource);

    [Fact]
    public void Of_FewerSourcesThanFolds_IsByGroupAlone() => Assert.Null(TrainingFolds.Of(Rows(("a", 20), ("news", 20)), _options).BySource);

    [Fact]
    public void Of_GroupOfTheTarget_StaysTogether()
    {
        var rows = Rows(("a", 7), ("b", 7), ("news", 20)).Select((row, index) => row.Source == "news" ? row with { Group = $"g{index / 5}" } : row).ToList();
        var folds = TrainingFolds.Of(rows, _options);
        Assert.All(rows.Zip(folds.BySource!).Where(item => item.First.Source == "news").GroupBy(item => item.First.Group), group =>
            Assert.Single(group.Select(item => item.Second).Distinct()));
    }

    private static List<LabelledSentence> Rows(params (string Source, int Count)[] sources) =>
        [.. sources.SelectMany(item => Enumerable.Range(0, item.Count).Select(index => Some.Row($"{item.Source} {index}.") with { Source = item.Source }))];

    private static List<(string Source, HashSet<int> Folds)> FoldsBySource(List<LabelledSentence> rows, IReadOnlyList<int> folds) =>
        [.. rows.Zip(folds).GroupBy(item => item.First.Source).Select(group => (group.Key, group.Select(item => item.Second).ToHashSet()))];
}
