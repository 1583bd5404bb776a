using FramingKit.ML;
using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms.Text;

namespace FramingKit.Benchmarks;

/// <summary>What a user would write without FramingKit: ML.NET's text features, its SDCA trainer and its prediction engine.</summary>
/// <remarks>It predicts the frame alone; FramingKit also predicts the sentiment. Not safe for use by several threads.</remarks>
internal sealed class PlainPipeline : IDisposable
{
    private const int Seed = 1;

    private readonly PredictionEngine<PlainRow, PlainPrediction> _engine;
    private readonly PlainRow _row = new();
    private PlainPrediction _prediction = new();

    private PlainPipeline(PredictionEngine<PlainRow, PlainPrediction> engine) => _engine = engine;

    public static PlainPipeline Train(IReadOnlyList<LabelledSentence> rows)
    {
        var context = new MLContext(Seed);
        var features = new TextFeaturizingEstimator.Options
        {
            WordFeatureExtractor = new WordBagEstimator.Options { NgramLength = 2, UseAllLengths = true },
            CharFeatureExtractor = new WordBagEstimator.Options { NgramLength = 5, UseAllLengths = false },
        };
        var sdca = new SdcaMaximumEntropyMulticlassTrainer.Options { NumberOfThreads = 1 };
        var pipeline = context.Transforms.Conversion.MapValueToKey("Label", nameof(PlainRow.Frame))
            .Append(context.Transforms.Text.FeaturizeText("Features", features, nameof(PlainRow.Text)))
            .Append(context.MulticlassClassification.Trainers.SdcaMaximumEntropy(sdca))
            .Append(context.Transforms.Conversion.MapKeyToValue(nameof(PlainPrediction.Frame), "PredictedLabel"));
        var data = context.Data.LoadFromEnumerable(rows.Select(row => new PlainRow { Text = row.Text, Frame = row.Frame.Name }));
        return new PlainPipeline(context.Model.CreatePredictionEngine<PlainRow, PlainPrediction>(pipeline.Fit(data)));
    }

    /// <summary>Predicts the frame; the row and the prediction are used again, which spares the baseline two objects a sentence.</summary>
    public string Predict(string text)
    {
        _row.Text = text;
        _engine.Predict(_row, ref _prediction);
        return _prediction.Frame;
    }

    public void Dispose() => _engine.Dispose();

    internal sealed class PlainRow
    {
        public string Text { get; set; } = "";

        public string Frame { get; set; } = "";
    }

    internal sealed class PlainPrediction
    {
        public string Frame { get; set; } = "";
    }
}
