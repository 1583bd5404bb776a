using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace FramingKit.ML;

/// <summary>The averaged perceptron (Freund and Schapire, 1999), one label against the rest; calibration makes its sums probabilities.</summary>
internal sealed class AveragedPerceptronRecipe() : TrainingRecipe("averaged-perceptron", "averaged perceptron, one against the rest")
{
    private const int Passes = 10;

    public override bool IsLinear => true;

    internal override bool UsesWeights => false;

    internal override LabelFit Fit(MLContext context, TrainingSet rows, TrainingOptions options) =>
        OneAgainstRest.Fit(context, rows, view => context.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options
        {
            LabelColumnName = nameof(EncodedRow.IsLabel),
            FeatureColumnName = nameof(EncodedRow.Features),
            NumberOfIterations = Math.Min(Passes, options.MaximumIterations),
        }).Fit(view));
}
