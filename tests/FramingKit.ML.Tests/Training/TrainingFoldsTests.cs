namespace FramingKit.ML.Tests.Training;

public class TrainingFoldsTests
{
    private static readonly TrainingOptions _options = new() { Folds = 2, TargetSources = new HashSet<string> { "news" } };

    [Fact]
    public void Of_SourcesBesideTheTarget_StayWhole()
    {
        var rows = Rows(("a", 7), ("b", 7), ("c", 7), ("news", 20));
        var folds = TrainingFolds.Of(rows, _options);
        Assert.All(FoldsBySource(rows, folds).Where(item => item.Source != "news"), item => Assert.Single(item.Folds));
        Assert.Equal(2, FoldsBySource(rows, folds).Single(item => item.Source == "news").Folds.Count);
    }

    [Fact]
    public void Of_NoRowOfTheTarget_SplitsByGroup()
    {
        var rows = Rows(("a", 7), ("b", 7), ("c", 7));
        Assert.Equal(GroupedSplit.Folds(rows, 2, _options.Seed), TrainingFolds.Of(rows, _options));
    }

    [Fact]
    public void Of_FewerSourcesThanFolds_SplitsByGroup()
    {
        var rows = Rows(("a", 20), ("news", 20));
        Assert.Equal(GroupedSplit.Folds(rows, 2, _options.Seed), TrainingFolds.Of(rows, _options));
    }

    [Fact]
    public void Of_GroupOfTheTarget_StaysTogether()
    {
        var rows = Rows(("a", 7), ("b", 7), ("news", 20)).Select((row, index) => row.Source == "news" ? row with { Group = $"g{index / 5}" } : row).ToList();
        var folds = TrainingFolds.Of(rows, _options);
        Assert.All(rows.Zip(folds).Where(item => item.First.Source == "news").GroupBy(item => item.First.Group), group =>
            Assert.Single(group.Select(item => item.Second).Distinct()));
    }

    private static List<LabelledSentence> Rows(params (string Source, int Count)[] sources) =>
        [.. sources.SelectMany(item => Enumerable.Range(0, item.Count).Select(index => Some.Row($"{item.Source} {index}.") with { Source = item.Source }))];

    private static List<(string Source, HashSet<int> Folds)> FoldsBySource(List<LabelledSentence> rows, IReadOnlyList<int> folds) =>
        [.. rows.Zip(folds).GroupBy(item => item.First.Source).Select(group => (group.Key, group.Select(item => item.Second).ToHashSet()))];
}
