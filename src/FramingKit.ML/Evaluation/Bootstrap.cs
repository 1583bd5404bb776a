namespace FramingKit.ML;

/// <summary>Percentile bootstrap (Efron, 1979): how far a figure moves when the rows are drawn again.</summary>
internal static class Bootstrap
{
    public const int Samples = 1000;

    private const double Tail = 0.025;

    /// <summary>Computes a figure with its 95 % interval.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="seed">The seed of the draws.</param>
    /// <param name="figure">Computes the figure from row indexes, some of them several times.</param>
    public static Estimate Of(int rows, int seed, Func<int[], double> figure)
    {
        var value = (float)figure([.. Enumerable.Range(0, rows)]);
        var (low, high) = Interval(rows, seed, figure);
        return new Estimate(value, (float)Math.Min(low, value), (float)Math.Max(high, value));
    }

    public static (double Low, double High) Interval(int rows, int seed, Func<int[], double> figure)
    {
        if (rows == 0)
        {
            return (0, 0);
        }

        var random = new Random(seed);
        var drawn = new int[rows];
        var figures = new double[Samples];
        for (var sample = 0; sample < Samples; sample++)
        {
            for (var row = 0; row < rows; row++)
            {
                drawn[row] = random.Next(rows);
            }

            figures[sample] = figure(drawn);
        }

        Array.Sort(figures);
        return (figures[(int)(Samples * Tail)], figures[(int)(Samples * (1 - Tail)) - 1]);
    }
}
