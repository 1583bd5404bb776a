using FramingKit.Scoring;
using Microsoft.ML.Data;

namespace FramingKit.ML;

/// <summary>A sentence as a short, dense vector: how often each lexicon class occurs, and its averaged subword vector.</summary>
internal static class DenseInputs
{
    public static int WidthOf(SubwordTable subwords) => LexiconClasses.Count + subwords.Dimensions;

    public static VBuffer<float> Encode(SparseRow row, SubwordTable subwords)
    {
        var values = new float[WidthOf(subwords)];
        for (var place = 0; place < LexiconClasses.Count; place++)
        {
            values[place] = row.Counts.GetValueOrDefault(FeatureKey.Class((LexiconClass)place)).Occurrences;
        }

        subwords.AddMean(row.Subwords, gain: 1, values.AsSpan(LexiconClasses.Count));
        return new VBuffer<float>(values.Length, values);
    }
}
