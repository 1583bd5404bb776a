using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring.Encoder;

public class NormRowsTests
{
    [Fact]
    public void Apply_Rows_NormsEachOfThem()
    {
        float[] rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -100, 0, 0, 0, 0, 0, 0, 0, 0, 100];
        NormRows.Apply(new NormWeights([.. Enumerable.Repeat(2f, 10)], [.. Enumerable.Repeat(1f, 10)]), rows);
        Assert.Equal(1 - (2 * 4.5 / Math.Sqrt(8.25)), rows[0], 1e-5);
        Assert.Equal(1 + (2 * 4.5 / Math.Sqrt(8.25)), rows[9], 1e-5);
        Assert.Equal(1 - (2 * Math.Sqrt(5)), rows[10], 1e-5);
        Assert.Equal(1f, rows[11]);
    }

    [Fact]
    public void Standardise_RowOfEqualValues_IsZero()
    {
        float[] row = [3, 3, 3, 3, 3, 3, 3, 3];
        NormRows.Standardise(row);
        Assert.Equal(new float[8], row);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(21)]
    public void Standardise_RowOfAnyLength_HasMeanZeroAndDeviationOne(int length)
    {
        float[] row = [.. Enumerable.Range(0, length).Select(index => (index * index) - 7f)];
        var (first, last) = (row[0], row[^1]);
        var factor = NormRows.Standardise(row);
        Assert.Equal(0, row.Sum(), 1e-4);
        Assert.Equal(length, row.Sum(value => value * value), 1e-3);
        Assert.Equal((last - first) * factor, row[^1] - row[0], 1e-4);
    }
}
