using Microsoft.ML;
using Microsoft.ML.Data;

namespace FramingKit.ML;

/// <summary>A row as trees learn from it: dense inputs with the linear scores behind them.</summary>
internal sealed class TreeRow
{
    public float[] Inputs { get; set; } = [];

    public string Label { get; set; } = "";

    public float Weight { get; set; } = 1;

    public static IDataView ToView(MLContext context, TrainingSet rows, IReadOnlyList<float[]> scores)
    {
        var schema = SchemaDefinition.Create(typeof(TreeRow));
        schema[nameof(Inputs)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, rows.Shape.DenseWidth + scores[0].Length);
        var dense = rows.Rows.Zip(scores, (row, score) => new TreeRow
        {
            Inputs = [.. row.Dense.DenseValues(), .. score],
            Label = row.Label,
            Weight = row.Weight,
        }).ToList();
        return context.Data.LoadFromEnumerable(dense, schema);
    }
}
