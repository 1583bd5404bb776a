using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms;

namespace FramingKit.ML;

/// <summary>Multinomial logistic regression by L-BFGS (Andrew and Gao, 2007, for the L1 part), on one thread, so that it repeats itself.</summary>
internal static class MaximumEntropyTrainer
{
    private const string KeyColumn = "Key";

    public static LinearFit Fit(MLContext context, TrainingSet rows, TrainingOptions options)
    {
        var view = rows.ToView(context);
        var keys = context.Transforms.Conversion
            .MapValueToKey(KeyColumn, nameof(EncodedRow.Label), keyOrdinality: ValueToKeyMappingEstimator.KeyOrdinality.ByValue);
        var trainer = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = KeyColumn,
            FeatureColumnName = nameof(EncodedRow.Features),
            ExampleWeightColumnName = nameof(EncodedRow.Weight),
            L1Regularization = options.L1,
            L2Regularization = options.L2,
            MaximumNumberOfIterations = options.MaximumIterations,
            OptimizationTolerance = 1e-6f,
            HistorySize = 8,
            NumberOfThreads = 1,
        });
        var mapped = keys.Fit(view).Transform(view);
        var transformer = trainer.Fit(mapped);
        VBuffer<ReadOnlyMemory<char>> labels = default;
        mapped.Schema[KeyColumn].GetKeyValues(ref labels);
        VBuffer<float>[] weights = [];
        transformer.Model.GetWeights(ref weights, out _);
        return new LinearFit(
            [.. labels.DenseValues().Select(label => label.ToString())],
            [.. weights.Select(vector => vector.DenseValues().ToArray())],
            [.. transformer.Model.GetBiases()],
            transformer);
    }
}
