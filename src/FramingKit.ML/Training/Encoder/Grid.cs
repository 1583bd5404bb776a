namespace FramingKit.ML;

/// <summary>Rows of numbers one after the other in an array that is kept and grows as needed.</summary>
internal sealed class Grid
{
    public Grid()
    {
    }

    /// <summary>Looks at numbers that somebody else owns.</summary>
    public Grid(float[] values, int columns)
    {
        Array = values;
        Columns = columns;
        Rows = values.Length / columns;
    }

    public float[] Array { get; private set; } = [];

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    public Span<float> Values => Array.AsSpan(0, Rows * Columns);

    public Span<float> this[int row] => Array.AsSpan(row * Columns, Columns);

    /// <summary>Changes the size; what the numbers are then is not said.</summary>
    public Grid Resize(int rows, int columns)
    {
        if (Array.Length < rows * columns)
        {
            Array = new float[Math.Max(rows * columns, Array.Length * 3 / 2)];
        }

        (Rows, Columns) = (rows, columns);
        return this;
    }

    public void CopyFrom(Grid other)
    {
        Resize(other.Rows, other.Columns);
        other.Values.CopyTo(Values);
    }

    /// <summary>Lays a mask on all numbers.</summary>
    public void Drop(DropoutMask mask) => Parallel.For(0, Rows, row => mask.Apply(this[row], (long)row * Columns));

    /// <summary>Becomes another grid with rows and columns exchanged; behind what was a column, zeros fill up to a multiple of some length.</summary>
    public void Transpose(Grid other, int multiple = 1)
    {
        const int Tile = 32;
        var padded = (other.Rows + multiple - 1) / multiple * multiple;
        Resize(other.Columns, padded);
        Parallel.For(0, (other.Columns + Tile - 1) / Tile, tile =>
        {
            var last = Math.Min(other.Columns, (tile + 1) * Tile);
            var (from, to) = (other.Array, Array);
            for (var top = 0; top < other.Rows; top += Tile)
            {
                var bottom = Math.Min(other.Rows, top + Tile);
                for (var column = tile * Tile; column < last; column++)
                {
                    for (var row = top; row < bottom; row++)
                    {
                        to[(column * padded) + row] = from[(row * other.Columns) + column];
                    }
                }
            }

            for (var column = tile * Tile; column < last; column++)
            {
                this[column][other.Rows..].Clear();
            }
        });
    }
}
