using FramingKit.Scoring;
using Microsoft.ML.Data;

namespace FramingKit.ML;

/// <summary>Turns sentences into rows for ML.NET, in training and afterwards alike.</summary>
internal sealed class RowEncoder(FeatureResources resources, FeatureSpace space, TrainingRecipe recipe)
{
    private static readonly SparseRow _noFeatures = new();

    public FeatureResources Resources => resources;

    public FeatureSpace Space => space;

    public TrainingRecipe Recipe => recipe;

    public RowShape Shape { get; } = new(space.Width, DenseInputs.WidthOf(resources.Subwords));

    /// <summary>Finds the features that the recipe needs.</summary>
    public static SparseRow Extract(string text, FeatureResources resources, TrainingRecipe recipe, FeatureWorkspace workspace) =>
        recipe.ReadsText ? _noFeatures : SparseRow.Extract(text, resources.Extractor, workspace);

    public SparseRow Extract(string text) => Extract(text, resources, recipe, new FeatureWorkspace());

    public EncodedRow Encode(string text, SparseRow features, FeatureGains gains) => new()
    {
        Text = text,
        Features = space.Encode(features, gains),
        Dense = recipe.ReadsDense
            ? DenseInputs.Encode(features, resources.Subwords)
            : new VBuffer<float>(Shape.DenseWidth, 0, [], []),
    };
}
