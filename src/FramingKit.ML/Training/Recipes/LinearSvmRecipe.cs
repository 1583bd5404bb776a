using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace FramingKit.ML;

/// <summary>A linear support vector machine by stochastic sub-gradients (PEGASOS, Shalev-Shwartz et al., 2007), one label against the rest.</summary>
internal sealed class LinearSvmRecipe() : TrainingRecipe("linear-svm", "linear SVM, one against the rest")
{
    private const int Passes = 20;
    private const float LeastLambda = 1e-7f;

    public override bool IsLinear => true;

    internal override LabelFit Fit(MLContext context, TrainingSet rows, TrainingOptions options) =>
        OneAgainstRest.Fit(context, rows, view => context.BinaryClassification.Trainers.LinearSvm(new LinearSvmTrainer.Options
        {
            LabelColumnName = nameof(EncodedRow.IsLabel),
            FeatureColumnName = nameof(EncodedRow.Features),
            ExampleWeightColumnName = nameof(EncodedRow.Weight),
            Lambda = Math.Max(LeastLambda, options.L2 / rows.Count), // the loss is a mean here, a sum with L-BFGS
            NumberOfIterations = Math.Min(Passes, options.MaximumIterations),
        }).Fit(view));
}
