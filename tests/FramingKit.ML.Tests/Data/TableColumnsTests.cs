
namespace FramingKit.ML.Tests.Data;

public sealed class TableColumnsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Constructor_MissingColumn_TellsWhatAHeaderNeeds()
    {
        var message = Assert.Throws<LabelledDataException>(() => Read("a,b\n1,2\n", ["a", "c"], ["d"], _ => 0)).Message;
        Assert.Contains("(1): there is no column 'c' in the header 'a,b'; expected a, c and, if wanted, d.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_ColumnTwice_IsNamed() =>
        Assert.Equal("a", Assert.Throws<LabelledDataException>(() => Read("a,b,a\n1,2,3\n", ["a"], null, _ => 0)).Column);

    [Fact]
    public void Text_ColumnInAnyPlace_IsFoundByName() => Assert.Equal("2", Read("b,a\n1,2\n", ["a"], null, table => table.Text("a")));

    [Fact]
    public void Text_OptionalColumnThatIsMissing_IsEmpty() => Assert.Equal("", Read("a\n1\n", ["a"], ["d"], table => table.Text("d")));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("2147483647", int.MaxValue)]
    public void WholeNumber_Digits_AreRead(string cell, int expected) => Assert.Equal(expected, Read($"a\n{cell}\n", ["a"], null, table => table.WholeNumber("a")));

    [Theory]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("+1")]
    [InlineData("x")]
    [InlineData("2147483648")]
    public void WholeNumber_AnythingElse_IsRefused(string cell) =>
        Assert.Contains("a whole number from 0", Assert.Throws<LabelledDataException>(() => Read($"a\n{cell}\n", ["a"], null, table => table.WholeNumber("a"))).Message, StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    private T Read<T>(string file, string[] required, string[]? optional, Func<TableColumns, T> use)
    {
        var path = _folder.Write("table.csv", file);
        return CsvTable.ReadFile(path, csv =>
        {
            var table = new TableColumns(csv, path, required, optional);
            Assert.True(csv.Read());
            return use(table);
        });
    }
}
