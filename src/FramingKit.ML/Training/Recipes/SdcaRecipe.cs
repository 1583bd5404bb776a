using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace FramingKit.ML;

/// <summary>Multinomial logistic regression by stochastic dual coordinate ascent (Shalev-Shwartz and Zhang, 2013).</summary>
/// <remarks>The same model as <see cref="MaximumEntropyRecipe"/> by another way; on one thread, since several don't repeat themselves.</remarks>
internal sealed class SdcaRecipe() : TrainingRecipe("sdca", "maximum entropy, SDCA")
{
    // The dual needs some punishment of large weights to be bounded.
    private const float LeastL2 = 1e-7f;

    public override bool IsLinear => true;

    internal override LabelFit Fit(MLContext context, TrainingSet rows, TrainingOptions options)
    {
        var mapped = context.Data.Cache(LabelKeys.Map(context, rows.ToView(context)));
        var trainer = context.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = LabelKeys.Column,
            FeatureColumnName = nameof(EncodedRow.Features),
            ExampleWeightColumnName = nameof(EncodedRow.Weight),
            L1Regularization = options.L1 / rows.Count, // the loss is a mean here, a sum with L-BFGS
            L2Regularization = Math.Max(LeastL2, options.L2 / rows.Count),
            MaximumNumberOfIterations = options.MaximumIterations,
            NumberOfThreads = 1,
        });
        var transformer = trainer.Fit(mapped);
        return new LabelFit(LabelKeys.Names(mapped), transformer, ScoreKind.Probability, LinearWeights.Of(transformer.Model));
    }
}
