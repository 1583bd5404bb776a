using FramingKit.Scoring;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace FramingKit.ML;

/// <summary>What a recipe learned of one kind of label.</summary>
/// <param name="Labels">The labels, in ordinal order.</param>
/// <param name="Transformer">ML.NET's own model: from an <see cref="EncodedRow"/> to the column <c>Score</c>.</param>
/// <param name="Scores">What the scores are.</param>
/// <param name="Linear">The weights, or null where the model is not linear.</param>
internal sealed record LabelFit(IReadOnlyList<string> Labels, ITransformer Transformer, ScoreKind Scores, LinearWeights? Linear)
{
    /// <summary>Computes the sums of all labels for each row, before softmax and calibration.</summary>
    public IReadOnlyList<float[]> Sums(MLContext context, TrainingSet rows) => Linear is not null
        ? [.. rows.Rows.Select(row => Linear.Sum(row.Features))]
        : [.. Transform(context, rows).Select(ToSums)];

    public IReadOnlyList<float[]> Probabilities(MLContext context, TrainingSet rows) => [.. Sums(context, rows).Select(ToProbabilities)];

    /// <summary>Turns ML.NET's scores into sums whose softmax they are, or the like.</summary>
    public float[] ToSums(float[] scores) => Scores == ScoreKind.Sum
        ? scores
        : [.. scores.Select(score => MathF.Log(Math.Max(score, float.Epsilon)))];

    private static float[] ToProbabilities(float[] sums)
    {
        var probabilities = new float[sums.Length];
        Softmax.Apply(sums, probabilities);
        return probabilities;
    }

    private List<float[]> Transform(MLContext context, TrainingSet rows) =>
        [.. Transformer.Transform(rows.ToView(context)).GetColumn<float[]>("Score")];
}

/// <summary>What the scores of an ML.NET model are.</summary>
internal enum ScoreKind
{
    /// <summary>Probabilities, whose logarithms are sums.</summary>
    Probability = 0,

    /// <summary>Sums of weights.</summary>
    Sum = 1,
}
