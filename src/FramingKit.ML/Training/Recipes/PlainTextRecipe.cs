using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms.Text;

namespace FramingKit.ML;

/// <summary>What one would write with ML.NET alone: <c>FeaturizeText</c> (words 1-2, characters 5) and SDCA with its own settings.</summary>
/// <remarks>It shows what FramingKit's features bring.</remarks>
internal sealed class PlainTextRecipe() : TrainingRecipe("plain-text", "ML.NET's FeaturizeText and SDCA")
{
    private const string TextFeatures = "TextFeatures";

    public override bool IsLinear => false;

    internal override bool ReadsText => true;

    internal override LabelFit Fit(MLContext context, TrainingSet rows, TrainingOptions options)
    {
        var mapped = LabelKeys.Map(context, rows.ToView(context));
        var featurizer = context.Transforms.Text.FeaturizeText(
            TextFeatures,
            new TextFeaturizingEstimator.Options
            {
                WordFeatureExtractor = new WordBagEstimator.Options { NgramLength = 2, UseAllLengths = true },
                CharFeatureExtractor = new WordBagEstimator.Options { NgramLength = 5, UseAllLengths = false },
            },
            nameof(EncodedRow.Text)).Fit(mapped);
        var trainer = context.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = LabelKeys.Column,
            FeatureColumnName = TextFeatures,
            ExampleWeightColumnName = nameof(EncodedRow.Weight),
            NumberOfThreads = 1,
        });
        var model = trainer.Fit(context.Data.Cache(featurizer.Transform(mapped)));
        return new LabelFit(
            LabelKeys.Names(mapped), Chain.Of(featurizer, model), ScoreKind.Probability, null);
    }
}
