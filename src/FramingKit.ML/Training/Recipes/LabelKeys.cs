using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace FramingKit.ML;

/// <summary>Turns label names into ML.NET's keys, in ordinal order, and back.</summary>
internal static class LabelKeys
{
    public const string Column = "Key";

    public static IDataView Map(MLContext context, IDataView view) => context.Transforms.Conversion
        .MapValueToKey(Column, nameof(EncodedRow.Label), keyOrdinality: ValueToKeyMappingEstimator.KeyOrdinality.ByValue)
        .Fit(view).Transform(view);

    public static IReadOnlyList<string> Names(IDataView mapped)
    {
        VBuffer<ReadOnlyMemory<char>> names = default;
        mapped.Schema[Column].GetKeyValues(ref names);
        return [.. names.DenseValues().Select(name => name.ToString())];
    }
}
