namespace FramingKit.ML.Tests.Data;

public sealed class SpreadsheetCellTests
{
    private static readonly string[] _pieces = ["'", "''", "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "a", " ", "\"", ",", ";", "é", "😀", "1"];

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.invalid\")", "'=HYPERLINK(\"http://example.invalid\")")]
    [InlineData("+1", "'+1")]
    [InlineData("-ism", "'-ism")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("'=1", "''=1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("'", "'")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void Protect_Text_IsMarkedOnlyWhereItWouldRun(string text, string cell)
    {
        Assert.Equal(cell, SpreadsheetCell.Protect(text));
        Assert.Equal(text, SpreadsheetCell.Restore(cell));
    }

    [Fact]
    public void Restore_AnyProtectedText_IsTheText()
    {
        var random = new Random(20_260); // fixed, so that a failure repeats
        for (var run = 0; run < 100_000; run++)
        {
            var text = string.Concat(random.GetItems(_pieces, random.Next(6)));
            var cell = SpreadsheetCell.Protect(text);
            Assert.Equal(text, SpreadsheetCell.Restore(cell));
            Assert.DoesNotContain(cell.FirstOrDefault(), "=+-@\t\r\n＝＋－＠");
        }
    }

    [Fact]
    public void Load_ProtectedCells_AreTakenBack()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("rows.csv", "text,frame,sentiment,group\n'=They bowed.,'-bad,Negative,'@a\n''-said twice,None,Neutral,'b\n");
        var rows = LabelledData.Load(path);
        Assert.Equal(["=They bowed.", "'-said twice"], rows.Select(row => row.Text));
        Assert.Equal(["-bad", "None"], rows.Select(row => row.Frame.Name));
        Assert.Equal(["@a", "'b"], rows.Select(row => row.Group));
    }

    [Fact]
    public void Protect_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("text", () => SpreadsheetCell.Protect(null!));
        Assert.Throws<ArgumentNullException>("cell", () => SpreadsheetCell.Restore(null!));
    }
}
