using Microsoft.ML;
using Microsoft.ML.Data;

namespace FramingKit.ML;

/// <summary>Encoded rows with one kind of label, ready for ML.NET.</summary>
internal sealed record TrainingSet(
    IReadOnlyList<VBuffer<float>> Features, IReadOnlyList<string> Labels, IReadOnlyList<float> Weights, int Width)
{
    public IDataView ToView(MLContext context) => context.Data.LoadFromEnumerable(Rows(), EncodedRow.Schema(Width));

    private IEnumerable<EncodedRow> Rows()
    {
        for (var index = 0; index < Features.Count; index++)
        {
            yield return new EncodedRow { Features = Features[index], Label = Labels[index], Weight = Weights[index] };
        }
    }
}

/// <summary>A row as ML.NET reads it.</summary>
internal sealed class EncodedRow
{
    public VBuffer<float> Features { get; set; }

    public string Label { get; set; } = "";

    public float Weight { get; set; } = 1;

    public static SchemaDefinition Schema(int width)
    {
        var schema = SchemaDefinition.Create(typeof(EncodedRow));
        schema[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, width);
        return schema;
    }
}
