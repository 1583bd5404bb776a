namespace FramingKit.ML.Tests.Training.Encoder;

public class GridTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(5, 3, 1)]
    [InlineData(37, 70, 8)]
    [InlineData(64, 33, 8)]
    public void Transpose_AnySize_ExchangesRowsAndColumnsAndFillsUp(int rows, int columns, int multiple)
    {
        var grid = Random(rows, columns);
        var turned = new Grid().Resize(200, 200);
        turned.Values.Fill(7);
        turned.Transpose(grid, multiple);
        Assert.Equal(columns, turned.Rows);
        Assert.Equal(0, turned.Columns % multiple);
        Assert.InRange(turned.Columns, rows, rows + multiple - 1);
        for (var column = 0; column < columns; column++)
        {
            for (var row = 0; row < turned.Columns; row++)
            {
                Assert.Equal(row < rows ? grid[row][column] : 0, turned[column][row]);
            }
        }
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(130, 67, 9)]
    [InlineData(128, 64, 16)]
    [InlineData(300, 200, 24)]
    public void Multiply_AnySize_IsEveryDotProduct(int rows, int columns, int length)
    {
        var (left, right) = (Random(rows, length), Random(columns, length));
        var target = new Grid().Resize(rows, columns);
        target.Values.Fill(float.NaN);
        ParallelProduct.Multiply(left, right, target);
        Check(left, right, target, times: 1);
        ParallelProduct.Multiply(left, right, target, adds: true);
        Check(left, right, target, times: 2);
    }

    [Fact]
    public void Multiply_OtherSizes_AreRefused() =>
        Assert.Contains("expected rows of one length", Assert.Throws<ArgumentException>(() => ParallelProduct.Multiply(Random(2, 3), Random(2, 4), Random(2, 2))).Message, StringComparison.Ordinal);

    private static void Check(Grid left, Grid right, Grid target, int times)
    {
        for (var row = 0; row < left.Rows; row++)
        {
            for (var column = 0; column < right.Rows; column++)
            {
                var expected = left[row].ToArray().Zip(right[column].ToArray(), (first, second) => (double)first * second).Sum();
                Assert.Equal(times * expected, target[row][column], 1e-5);
            }
        }
    }

    private static Grid Random(int rows, int columns)
    {
        var random = new Random(rows + columns);
        return new Grid([.. Enumerable.Range(0, rows * columns).Select(_ => random.NextSingle() - 0.5f)], columns);
    }
}
