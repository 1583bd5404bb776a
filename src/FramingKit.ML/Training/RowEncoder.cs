using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Extracts the features of many rows once, so that folds and final training can share them.</summary>
internal static class RowEncoder
{
    public static IReadOnlyList<SparseRow> Extract(IReadOnlyList<LabelledSentence> rows, FeatureResources resources, CancellationToken cancellation)
    {
        var extracted = new SparseRow[rows.Count];
        var workspaces = new ThreadLocal<FeatureWorkspace>(() => new FeatureWorkspace());
        using (workspaces)
        {
            Parallel.For(0, rows.Count, new ParallelOptions { CancellationToken = cancellation }, index =>
                extracted[index] = SparseRow.Extract(rows[index].Text, resources.Extractor, workspaces.Value!));
        }

        return extracted;
    }
}
