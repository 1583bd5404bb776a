namespace FramingKit.ML;

/// <summary>Splits labelled rows so that a group (an article, a contrast set) never stands on both sides.</summary>
public static class GroupedSplit
{
    /// <summary>Assigns each row to a fold, whole groups at a time, so that the folds get about equally many rows.</summary>
    /// <param name="rows">The rows; a row without a group is a group of its own.</param>
    /// <param name="folds">The number of folds, at least 2.</param>
    /// <param name="seed">The seed of the order in which equally large groups are dealt out.</param>
    /// <returns>For each row, in order, its fold: 0 to <paramref name="folds"/> − 1. The order of the rows does not matter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="folds"/> is below 2.</exception>
    /// <exception cref="LabelledDataException">There are fewer groups than folds.</exception>
    public static IReadOnlyList<int> Folds(IReadOnlyList<LabelledSentence> rows, int folds, int seed)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var groups = rows.Select((row, index) => (Key: KeyOf(row), index))
            .GroupBy(item => item.Key, item => item.index, StringComparer.Ordinal)
            .Select(group => (group.Key, Order: StableHash.Of(group.Key, seed), Rows: group.ToList()))
            .OrderByDescending(group => group.Rows.Count).ThenBy(group => group.Order).ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        if (groups.Count < folds)
        {
            throw new LabelledDataException($"The data have {groups.Count} groups; expected at least {folds} for {folds} folds.");
        }

        var assigned = new int[rows.Count];
        var sizes = new int[folds];
        foreach (var group in groups)
        {
            var smallest = Array.IndexOf(sizes, sizes.Min());
            sizes[smallest] += group.Rows.Count;
            group.Rows.ForEach(row => assigned[row] = smallest);
        }

        return assigned;
    }

    /// <summary>Returns what must not stand on both sides of a split: the row's group, or for a row that stands alone, its text.</summary>
    internal static string KeyOf(LabelledSentence row) => row.Group.Length > 0 ? $"g:{row.Group}" : $"t:{row.Text}";
}
