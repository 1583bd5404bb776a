namespace FramingKit.ML.Tests.Data;

public class GroupedSplitTests
{
    private static readonly List<LabelledSentence> _rows = CreateRows();

    [Fact]
    public void Folds_Groups_AreNeverSplit()
    {
        var folds = GroupedSplit.Folds(_rows, 5, seed: 1);
        var foldsOfGroups = _rows.Select((row, index) => (row.Group, Fold: folds[index])).Where(item => item.Group.Length > 0).Distinct();
        Assert.All(foldsOfGroups.CountBy(item => item.Group), count => Assert.Equal(1, count.Value));
    }

    [Fact]
    public void Folds_SameTextTwiceWithoutGroup_StaysTogether()
    {
        LabelledSentence[] rows = [Some.Row("Twice."), Some.Row("Other."), Some.Row("Twice."), Some.Row("Third.")];
        var folds = GroupedSplit.Folds(rows, 2, seed: 1);
        Assert.Equal(folds[0], folds[2]);
    }

    [Fact]
    public void Folds_SameSeed_AreTheSame() => Assert.Equal(GroupedSplit.Folds(_rows, 5, seed: 3), GroupedSplit.Folds(_rows, 5, seed: 3));

    [Fact]
    public void Folds_OtherSeed_AreOthers() => Assert.NotEqual(GroupedSplit.Folds(_rows, 5, seed: 3), GroupedSplit.Folds(_rows, 5, seed: 4));

    [Fact]
    public void Folds_ShuffledRows_AreTheSameForEachRow()
    {
        var shuffled = _rows.ToArray();
        new Random(5).Shuffle(shuffled);
        var before = _rows.Zip(GroupedSplit.Folds(_rows, 5, seed: 1)).ToDictionary(pair => pair.First.Text, pair => pair.Second);
        Assert.All(shuffled.Zip(GroupedSplit.Folds(shuffled, 5, seed: 1)), pair => Assert.Equal(before[pair.First.Text], pair.Second));
    }

    [Fact]
    public void Folds_Sizes_AreBalanced()
    {
        var sizes = GroupedSplit.Folds(_rows, 5, seed: 1).CountBy(fold => fold).Select(count => count.Value).ToList();
        Assert.Equal(5, sizes.Count);
        Assert.True(sizes.Max() - sizes.Min() <= 1, string.Join(", ", sizes)); // rows without a group fill the gaps
    }

    [Fact]
    public void Folds_FewerGroupsThanFolds_IsALabelledDataExceptionWithBothCounts()
    {
        var message = Assert.Throws<LabelledDataException>(() => GroupedSplit.Folds([Some.Row("A.", group: "g"), Some.Row("B.", group: "g"), Some.Row("C.")], 3, seed: 1)).Message;
        Assert.Contains("2 groups", message, StringComparison.Ordinal);
        Assert.Contains("at least 3", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Folds_OneFold_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>("folds", () => GroupedSplit.Folds(_rows, 1, seed: 1));

    private static List<LabelledSentence> CreateRows() =>
    [
        .. Enumerable.Range(1, 20).SelectMany(size => Enumerable.Range(0, size).Select(row => Some.Row($"Group {size}, row {row}.", group: $"g{size}"))),
        .. Enumerable.Range(0, 60).Select(row => Some.Row($"Row {row} stands alone.")),
    ];
}
