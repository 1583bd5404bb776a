using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Compiles what ML.NET learned into the plain arrays that the runtime scores with.</summary>
internal static class ModelCompiler
{
    /// <returns>The compiled model, or null where what was learned is not linear.</returns>
    public static LinearModel? Compile(
        FeatureResources resources, FeatureSpace space, LabelModel frames, LabelModel sentiments, float uncertainBelow, EncoderModel? encoder)
    {
        if (frames.Fit.Linear is null || sentiments.Fit.Linear is null)
        {
            return null;
        }

        var compiled = new[] { frames, sentiments };
        var (features, featureWeights) = CompileFeatures(space, compiled);
        return new LinearModel(resources.Extractor.Lexicon, resources.Extractor.Subwords, features)
        {
            FrameCount = frames.Fit.Labels.Count,
            SentimentCount = sentiments.Fit.Labels.Count,
            UncertainBelow = uncertainBelow,
            FeatureWeights = featureWeights,
            SubwordWeights = CompileSubwords(resources.Subwords, space, compiled),
            Bias = LinearModel.Pad(Row(compiled, (model, label) =>
                (model.Calibration.Slope * model.Fit.Linear!.Biases[label]) + model.Calibration.Shifts[label])),
            Offsets = LinearModel.Pad(Row(compiled, (model, label) => model.Offsets[label])),
            Encoder = encoder,
        };
    }

    /// <summary>Lays out the weights, the most frequent features first: their rows, side by side, stay in the processor's cache.</summary>
    private static (FeatureTable Features, float[] Weights) CompileFeatures(FeatureSpace space, LabelModel[] models)
    {
        var keys = new List<ulong>();
        var weights = new List<float>();
        foreach (var column in Enumerable.Range(0, space.Keys.Length).OrderByDescending(column => space.RowCounts.ElementAtOrDefault(column)))
        {
            var row = Row(models, (model, label) =>
                model.Calibration.Slope * space.GainOf(column, model.Gains) * model.Fit.Linear!.Weights[label][column]);
            if (row.Any(weight => weight != 0))
            {
                keys.Add(space.Keys[column]);
                weights.AddRange(row);
            }
        }

        return (new FeatureTable([.. keys]), LinearModel.Pad([.. weights]));
    }

    private static float[] CompileSubwords(SubwordTable subwords, FeatureSpace space, LabelModel[] models)
    {
        var weights = new List<float>();
        for (var subword = 0; subword < subwords.Count; subword++)
        {
            var current = subword;
            weights.AddRange(Row(models, (model, label) =>
                model.Calibration.Slope * model.Gains.Subwords * Dot(subwords[current], space, model.Fit.Linear!.Weights[label])));
        }

        return LinearModel.Pad([.. weights]);
    }

    private static float Dot(ReadOnlySpan<float> vector, FeatureSpace space, float[] weights)
    {
        var sum = 0.0;
        for (var dimension = 0; dimension < vector.Length; dimension++)
        {
            sum += vector[dimension] * weights[space.Keys.Length + dimension];
        }

        return (float)sum;
    }

    private static float[] Row(LabelModel[] models, Func<LabelModel, int, float> valueOf)
    {
        var row = new List<float>();
        foreach (var model in models)
        {
            for (var label = 0; label < model.Fit.Labels.Count; label++)
            {
                row.Add(valueOf(model, label));
            }
        }

        return [.. row];
    }
}

/// <summary>A trained and calibrated model of one kind of label, and what is added to its log-probabilities before deciding.</summary>
internal sealed record LabelModel(LabelFit Fit, FeatureGains Gains, Calibration Calibration, IReadOnlyList<float> Offsets);
