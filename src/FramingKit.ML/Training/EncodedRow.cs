using Microsoft.ML.Data;

namespace FramingKit.ML;

/// <summary>A row as ML.NET reads it.</summary>
internal sealed record EncodedRow
{
    public string Text { get; set; } = "";

    /// <summary>Gets or sets all features, most of them 0.</summary>
    public VBuffer<float> Features { get; set; }

    /// <summary>Gets or sets the features as they are learned from: with the effects of the row's source.</summary>
    public VBuffer<float> Learned { get; set; }

    /// <summary>Gets or sets few inputs for trainers that can't take many: lexicon classes and vectors.</summary>
    public VBuffer<float> Dense { get; set; }

    public string Label { get; set; } = "";

    public bool IsLabel { get; set; }

    public float Weight { get; set; } = 1;

    public EncodedRow ForLearning() => this with { Features = Learned };

    public EncodedRow Against(string label) => this with { IsLabel = Label == label };

    public static SchemaDefinition Schema(RowShape shape)
    {
        var schema = SchemaDefinition.Create(typeof(EncodedRow));
        schema[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, shape.Width);
        schema.Remove(schema[nameof(Learned)]);
        schema[nameof(Dense)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, shape.DenseWidth);
        return schema;
    }
}

/// <summary>How wide the vectors of encoded rows are.</summary>
internal readonly record struct RowShape(int Width, int DenseWidth);
