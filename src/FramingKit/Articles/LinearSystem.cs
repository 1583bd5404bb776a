namespace FramingKit.Articles;

/// <summary>Solves small systems of linear equations: Gaussian elimination with the largest pivot.</summary>
internal static class LinearSystem
{
    private const double SmallestPivot = 1e-9;

    /// <summary>Solves <c>x · matrix = right</c>.</summary>
    /// <param name="matrix">A square matrix; it is destroyed.</param>
    /// <param name="right">The right side; it becomes <c>x</c>.</param>
    /// <returns>Whether there is one solution; without, <paramref name="right"/> is of no use.</returns>
    public static bool SolveFromLeft(double[,] matrix, Span<double> right)
    {
        var size = right.Length;
        for (var step = 0; step < size; step++)
        {
            var pivot = Pivot(matrix, step, size);
            if (Math.Abs(matrix[step, pivot]) < SmallestPivot)
            {
                return false;
            }

            Swap(matrix, right, step, pivot, size);
            for (var column = step + 1; column < size; column++)
            {
                var factor = matrix[step, column] / matrix[step, step];
                for (var row = step; row < size; row++)
                {
                    matrix[row, column] -= factor * matrix[row, step];
                }

                right[column] -= factor * right[step];
            }
        }

        for (var step = size - 1; step >= 0; step--)
        {
            for (var row = step + 1; row < size; row++)
            {
                right[step] -= right[row] * matrix[row, step];
            }

            right[step] /= matrix[step, step];
        }

        return true;
    }

    private static int Pivot(double[,] matrix, int step, int size)
    {
        var pivot = step;
        for (var column = step + 1; column < size; column++)
        {
            pivot = Math.Abs(matrix[step, column]) > Math.Abs(matrix[step, pivot]) ? column : pivot;
        }

        return pivot;
    }

    private static void Swap(double[,] matrix, Span<double> right, int one, int other, int size)
    {
        (right[one], right[other]) = (right[other], right[one]);
        for (var row = 0; row < size; row++)
        {
            (matrix[row, one], matrix[row, other]) = (matrix[row, other], matrix[row, one]);
        }
    }
}
