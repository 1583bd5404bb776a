using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace FramingKit.ML;

/// <summary>Multinomial logistic regression by L-BFGS (Andrew and Gao, 2007, for the L1 part), on one thread, so that it repeats itself.</summary>
internal sealed class MaximumEntropyRecipe() : TrainingRecipe("maximum-entropy", "maximum entropy, L-BFGS")
{
    public override bool IsLinear => true;

    internal override LabelFit Fit(MLContext context, TrainingSet rows, TrainingOptions options)
    {
        var mapped = LabelKeys.Map(context, rows.ToView(context));
        var trainer = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = LabelKeys.Column,
            FeatureColumnName = nameof(EncodedRow.Features),
            ExampleWeightColumnName = nameof(EncodedRow.Weight),
            L1Regularization = options.L1,
            L2Regularization = options.L2,
            MaximumNumberOfIterations = options.MaximumIterations,
            OptimizationTolerance = 1e-6f,
            HistorySize = 8,
            NumberOfThreads = 1,
        });
        var transformer = trainer.Fit(mapped);
        return new LabelFit(LabelKeys.Names(mapped), transformer, ScoreKind.Probability, LinearWeights.Of(transformer.Model));
    }
}
