namespace FramingKit.ML;

/// <summary>The folds by which a training reads its rows out of fold, to calibrate and to choose how to decide.</summary>
internal static class TrainingFolds
{
    /// <summary>Assigns rows to folds.</summary>
    /// <remarks>
    /// Groups stay together. Beside rows of the target, which are like what will be read, all rows of another source do too, since a source is one hand: what is
    /// read later is by none of those that the model learned from, and read by one it knows it would seem surer than it is.
    /// </remarks>
    /// <param name="rows">The rows.</param>
    /// <param name="options">The folds, their seed and the target.</param>
    /// <returns>For each row its fold, from 0.</returns>
    /// <exception cref="LabelledDataException">There are fewer groups than folds.</exception>
    public static IReadOnlyList<int> Of(IReadOnlyList<LabelledSentence> rows, TrainingOptions options)
    {
        var others = rows.Select(row => row.Source).Where(IsOther).Distinct(StringComparer.Ordinal).Count();
        var isBySource = others >= options.Folds && rows.Any(row => !IsOther(row.Source));
        return GroupedSplit.Folds(isBySource ? [.. rows.Select(BySource)] : rows, options.Folds, options.Seed);

        bool IsOther(string source) => !options.TargetSources.Contains(source);
        LabelledSentence BySource(LabelledSentence row) => IsOther(row.Source) ? row with { Group = $"source {row.Source}" } : row;
    }
}
