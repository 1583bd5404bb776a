using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring.Encoder;

public class MatrixProductTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(4, 4, 8)]
    [InlineData(4, 4, 11)]
    [InlineData(5, 7, 3)]
    [InlineData(9, 6, 16)]
    [InlineData(3, 8, 24)]
    [InlineData(8, 3, 25)]
    public void Multiply_MatricesOfAnySize_GivesEveryDotProduct(int rows, int columns, int length)
    {
        var random = new Random(rows + columns + length);
        float[] left = Values(random, rows * length), right = Values(random, columns * length), target = Values(random, rows * columns);
        MatrixProduct.Multiply(left, right, length, target);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var expected = Enumerable.Range(0, length).Sum(index => (double)left[(row * length) + index] * right[(column * length) + index]);
                Assert.Equal(expected, target[(row * columns) + column], 1e-5);
            }
        }
    }

    [Theory]
    [InlineData(7, 8, 4, 4)]
    [InlineData(8, 7, 4, 4)]
    [InlineData(8, 8, 4, 3)]
    public void Multiply_LengthsThatDoNotFit_SaysWhichTheyAre(int left, int right, int length, int target)
    {
        var exception = Assert.Throws<ArgumentException>(() => MatrixProduct.Multiply(new float[left], new float[right], length, new float[target]));
        Assert.Contains($"{left} and {right} values", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(19)]
    public void Add_ValuesOfAnyCount_AddsEach(int count)
    {
        var random = new Random(count);
        float[] values = Values(random, count), target = Values(random, count + 2), before = [.. target];
        MatrixProduct.Add(values, target);
        Assert.Equal([.. values.Select((value, index) => value + before[index]), .. before[count..]], target);
    }

    [Fact]
    public void Pack_Rows_KeepsEachWithinHalfAStepOfItsScale()
    {
        var rows = Values(new Random(4), 5 * 12);
        rows.AsSpan(12, 12).Clear();
        var packed = ByteRows.Pack(rows, 12);
        var unpacked = packed.Unpack();
        for (var index = 0; index < rows.Length; index++)
        {
            Assert.InRange(unpacked[index] - rows[index], -0.51f * packed.Scales[index / 12], 0.51f * packed.Scales[index / 12]);
        }

        Assert.Equal(unpacked, ByteRows.Pack(unpacked, 12).Unpack());
    }

    private static float[] Values(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (2 * random.NextSingle()) - 1)];
}
