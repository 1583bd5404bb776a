namespace FramingKit.ML;

/// <summary>The folds by which a training reads its rows out of fold.</summary>
/// <param name="ByGroup">For each row its fold, groups kept together: how to decide is chosen by these, and the card tells how they are read.</param>
/// <param name="BySource">
/// For each row its fold where, beside the target's rows, those of another source stay together as well; null where there are too few sources. Probabilities are
/// calibrated by these: a source is one hand, what is read later is by none of those that the model knows, and on what they wrote it is surer than on that.
/// </param>
internal sealed record TrainingFolds(IReadOnlyList<int> ByGroup, IReadOnlyList<int>? BySource)
{
    /// <summary>Assigns the rows.</summary>
    /// <exception cref="LabelledDataException">There are fewer groups than folds.</exception>
    public static TrainingFolds Of(IReadOnlyList<LabelledSentence> rows, TrainingOptions options)
    {
        var others = rows.Select(row => row.Source).Where(IsOther).Distinct(StringComparer.Ordinal).Count();
        var hasTarget = rows.Any(row => !IsOther(row.Source));
        return new TrainingFolds(
            GroupedSplit.Folds(rows, options.Folds, options.Seed),
            hasTarget && others >= options.Folds ? GroupedSplit.Folds([.. rows.Select(JoinSource)], options.Folds, options.Seed) : null);

        bool IsOther(string source) => !options.TargetSources.Contains(source);
        LabelledSentence JoinSource(LabelledSentence row) => IsOther(row.Source) ? row with { Group = $"source {row.Source}" } : row;
    }
}
