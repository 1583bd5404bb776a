using Microsoft.ML;

namespace FramingKit.ML;

/// <summary>Encoded rows with one kind of label, ready for ML.NET.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Groups">For each row, what must not stand on both sides of a split.</param>
/// <param name="Shape">The widths of the rows' vectors.</param>
internal sealed record TrainingSet(IReadOnlyList<EncodedRow> Rows, IReadOnlyList<string> Groups, RowShape Shape)
{
    public int Count => Rows.Count;

    public IReadOnlyList<string> Labels => [.. Rows.Select(row => row.Label)];

    public TrainingSet Take(IReadOnlyCollection<int> rows) => this with
    {
        Rows = [.. rows.Select(row => Rows[row])],
        Groups = [.. rows.Select(row => Groups[row])],
    };

    /// <summary>Returns the rows as they are learned from; as they are, they are read.</summary>
    public TrainingSet ForLearning() => this with { Rows = [.. Rows.Select(row => row.ForLearning())] };

    public IDataView ToView(MLContext context) => context.Data.LoadFromEnumerable(Rows, EncodedRow.Schema(Shape));

    /// <summary>Makes a view whose <see cref="EncodedRow.IsLabel"/> tells one label from the rest.</summary>
    public IDataView ToView(MLContext context, string label) =>
        context.Data.LoadFromEnumerable(Rows.Select(row => row.Against(label)), EncodedRow.Schema(Shape));
}
