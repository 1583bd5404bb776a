using Microsoft.ML;

namespace FramingKit.ML;

/// <summary>What a linear trainer learned: for each label, a weight for every column and a bias.</summary>
/// <param name="Labels">The labels, in ordinal order.</param>
/// <param name="Weights">For each label, one weight a column.</param>
/// <param name="Biases">For each label, its bias.</param>
/// <param name="Transformer">The same as ML.NET's own model.</param>
internal sealed record LinearFit(
    IReadOnlyList<string> Labels, IReadOnlyList<float[]> Weights, IReadOnlyList<float> Biases, ITransformer Transformer)
{
    /// <summary>Writes the sums of all labels for one encoded row, before softmax and calibration.</summary>
    public void Sum(in Microsoft.ML.Data.VBuffer<float> row, Span<float> sums)
    {
        var values = row.GetValues();
        var indices = row.GetIndices();
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
    }
}
