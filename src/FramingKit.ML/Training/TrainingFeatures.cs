using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>The features of all training rows, found once, so that folds and kinds of label can share them.</summary>
internal sealed class TrainingFeatures
{
    private readonly IReadOnlyList<LabelledSentence> _rows;
    private readonly IReadOnlyList<SparseRow> _extracted;
    private readonly SourceEffects _effects;
    private readonly IReadOnlyDictionary<string, float> _weights;

    private TrainingFeatures(
        IReadOnlyList<LabelledSentence> rows,
        IReadOnlyList<SparseRow> extracted,
        RowEncoder coder,
        SourceEffects effects,
        IReadOnlyDictionary<string, float> weights)
    {
        _rows = rows;
        _extracted = extracted;
        _effects = effects;
        _weights = weights;
        Coder = coder;
    }

    public RowEncoder Coder { get; }

    public static TrainingFeatures Learn(
        IReadOnlyList<LabelledSentence> rows, FeatureResources resources, TrainingOptions options, CancellationToken cancellationToken)
    {
        var extracted = Extract(rows, resources, options.Recipe, cancellationToken);
        var space = FeatureSpace.Learn(extracted, resources.Subwords, options);
        var effects = SourceEffects.Of(rows, space.FeatureColumns, options);
        var coder = new RowEncoder(resources, space.WithEffects(effects.Columns), options.Recipe);
        return new TrainingFeatures(rows, extracted, coder, effects, options.SourceWeights);
    }

    public TrainingSet Encode(FeatureGains gains, Func<LabelledSentence, string> labelOf)
    {
        var encoded = _rows.Select((row, index) =>
        {
            var coded = Coder.Encode(row.Text, _extracted[index], gains);
            coded.Learned = _effects.Add(coded.Features, row.Source);
            (coded.Label, coded.Weight) = (labelOf(row), _weights.GetValueOrDefault(row.Source, 1f));
            return coded;
        });
        return new TrainingSet([.. encoded], [.. _rows.Select(GroupedSplit.KeyOf)], Coder.Shape);
    }

    private static SparseRow[] Extract(
        IReadOnlyList<LabelledSentence> rows, FeatureResources resources, TrainingRecipe recipe, CancellationToken cancellationToken)
    {
        var extracted = new SparseRow[rows.Count];
        var workspaces = new ThreadLocal<FeatureWorkspace>(() => new FeatureWorkspace());
        using (workspaces)
        {
            Parallel.For(0, rows.Count, new ParallelOptions { CancellationToken = cancellationToken }, index =>
                extracted[index] = RowEncoder.Extract(rows[index].Text, resources, recipe, workspaces.Value!));
        }

        return extracted;
    }
}
