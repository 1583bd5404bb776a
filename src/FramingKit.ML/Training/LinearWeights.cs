using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace FramingKit.ML;

/// <summary>A linear model: for each label, a weight for every column and a bias.</summary>
internal sealed record LinearWeights(IReadOnlyList<float[]> Weights, IReadOnlyList<float> Biases)
{
    public static LinearWeights Of(MaximumEntropyModelParameters model)
    {
        VBuffer<float>[] weights = [];
        model.GetWeights(ref weights, out _);
        return new LinearWeights([.. weights.Select(vector => vector.DenseValues().ToArray())], [.. model.GetBiases()]);
    }

    /// <summary>Computes the sums of all labels for one encoded row.</summary>
    public float[] Sum(in VBuffer<float> row)
    {
        var values = row.GetValues();
        var indices = row.GetIndices();
        var sums = new float[Weights.Count];
        for (var label = 0; label < sums.Length; label++)
        {
            var weights = Weights[label];
            var sum = (double)Biases[label];
            for (var index = 0; index < values.Length; index++)
            {
                sum += values[index] * weights[row.IsDense ? index : indices[index]];
            }

            sums[label] = (float)sum;
        }

        return sums;
    }
}
