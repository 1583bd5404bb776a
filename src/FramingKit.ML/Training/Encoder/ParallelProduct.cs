using System.Buffers;
using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Every dot product of the rows of two grids, by all processors.</summary>
/// <remarks>
/// The target is cut into tiles of a fixed size, so that the right rows of a tile stay in a processor's cache, and so that
/// the result does not depend on the number of processors.
/// </remarks>
internal static class ParallelProduct
{
    private const int TileRows = 128;
    private const int TileColumns = 64;

    /// <summary>Sets <c>target[i, j]</c> to the dot product of left row <c>i</c> and right row <c>j</c>, or adds it.</summary>
    public static void Multiply(Grid left, Grid right, Grid target, bool adds = false)
    {
        if (left.Columns != right.Columns || target.Rows != left.Rows || target.Columns != right.Rows)
        {
            throw new ArgumentException(
                $"{left.Rows} x {left.Columns} and {right.Rows} x {right.Columns} do not give {target.Rows} x {target.Columns}; expected rows of one length.");
        }

        var across = (right.Rows + TileColumns - 1) / TileColumns;
        var down = (left.Rows + TileRows - 1) / TileRows;
        Parallel.For(0, across * down, tile => MultiplyTile(left, right, target, tile / across * TileRows, tile % across * TileColumns, adds));
    }

    private static void MultiplyTile(Grid left, Grid right, Grid target, int top, int first, bool adds)
    {
        var (rows, columns, length) = (Math.Min(TileRows, left.Rows - top), Math.Min(TileColumns, right.Rows - first), left.Columns);
        var rented = ArrayPool<float>.Shared.Rent(TileRows * TileColumns);
        var products = rented.AsSpan(0, rows * columns);
        MatrixProduct.Multiply(left.Values.Slice(top * length, rows * length), right.Values.Slice(first * length, columns * length), length, products);
        for (var row = 0; row < rows; row++)
        {
            var from = products.Slice(row * columns, columns);
            var to = target[top + row].Slice(first, columns);
            if (adds)
            {
                MatrixProduct.Add(from, to);
            }
            else
            {
                from.CopyTo(to);
            }
        }

        ArrayPool<float>.Shared.Return(rented);
    }
}
