using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace FramingKit.ML;

/// <summary>Gradient-boosted trees (Friedman, 2001) over lexicon classes, vectors and the scores of a linear model.</summary>
/// <remarks>On the sparse features themselves trees take hundreds of times as long as linear trainers, so those enter as a linear score.</remarks>
internal sealed class FastTreeRecipe() : TrainingRecipe("fast-tree", "FastTree on lexicon classes, vectors and linear scores")
{
    private const int Trees = 60;
    private const int Leaves = 8;
    private const int FewestRowsOfLeaf = 10;

    /// <summary>Four linear models are fitted for one of trees; the last digits of their scores don't matter to splits.</summary>
    private const int LinearIterations = 30;

    private const string LinearScore = "LinearScore";
    private const string Score = "Score";

    public override bool IsLinear => false;

    internal override bool ReadsDense => true;

    internal override IReadOnlyDictionary<string, Type> Packages { get; } = new Dictionary<string, Type>
    {
        ["Microsoft.ML"] = typeof(MLContext),
        ["Microsoft.ML.FastTree"] = typeof(FastTreeBinaryTrainer),
    };

    internal override LabelFit Fit(MLContext context, TrainingSet rows, TrainingOptions options)
    {
        var hasty = options with { MaximumIterations = Math.Min(LinearIterations, options.MaximumIterations) };
        var linear = TrainingRecipes.MaximumEntropy.Fit(context, rows, hasty);
        var mapped = LabelKeys.Map(context, TreeRow.ToView(context, rows, StackedScores.Of(context, rows, linear.Labels, hasty)));
        var binary = context.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
        {
            LabelColumnName = LabelKeys.Column,
            FeatureColumnName = nameof(TreeRow.Inputs),
            ExampleWeightColumnName = nameof(TreeRow.Weight),
            NumberOfTrees = Trees,
            NumberOfLeaves = Leaves,
            MinimumExampleCountPerLeaf = Math.Min(FewestRowsOfLeaf, Math.Max(1, rows.Count / 100)),
            NumberOfThreads = 1,
        });
        var trees = context.MulticlassClassification.Trainers.OneVersusAll(binary, LabelKeys.Column).Fit(mapped);
        return new LabelFit(linear.Labels, Join(context, rows, linear.Transformer, trees), ScoreKind.Probability, null);
    }

    private static ITransformer Join(MLContext context, TrainingSet rows, ITransformer linear, ITransformer trees)
    {
        var scored = linear.Transform(rows.ToView(context));
        var copy = context.Transforms.CopyColumns(LinearScore, Score).Fit(scored);
        var join = context.Transforms.Concatenate(nameof(TreeRow.Inputs), nameof(EncodedRow.Dense), LinearScore).Fit(copy.Transform(scored));
        return Chain.Of(linear, copy, join, trees);
    }
}
