using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class NormalizedLineTests
{
    [Theory]
    [InlineData("  The   Port\tTown ", "the port town")]
    [InlineData("Sign up — NOW!", "sign up now")]
    [InlineData("and/or", "and or")]
    [InlineData("word—other", "word other")]
    [InlineData("word—", "word")]
    [InlineData("—word", "word")]
    [InlineData("(A-Z) -5- so_", "a-z 5 so")]
    [InlineData("Don’t don't", "don't don't")]
    [InlineData("©2026 | 5%", "©2026 | 5%")]
    [InlineData("Tags: one :", "tags: one")]
    [InlineData("x_y", "x_y")]
    [InlineData("...", "")]
    [InlineData("", "")]
    public void Write_Line_IsLowerCaseWordsWithOneBlankBetween(string line, string expected) => Assert.Equal(expected, Write(line, false));

    [Theory]
    [InlineData("ada@harbour.example now", "@mail now")]
    [InlineData("@ada now", "@name now")]
    [InlineData("(@ada) now", "@name now")]
    [InlineData("#port now", "#tag now")]
    [InlineData("#12a #ab", "12a ab")]
    [InlineData("www.harbour now", "@url now")]
    [InlineData("see harbour.example.", "see @url")]
    [InlineData("(see ab.com)", "see @url")]
    [InlineData("a.com", "acom")]
    [InlineData("Harbour.example", "harbourexample")]
    [InlineData("now.and", "nowand")]
    public void Write_AddressHandleOrTag_IsItsSign(string line, string expected) => Assert.Equal(expected, Write(line, false));

    [Theory]
    [InlineData("“Stop it now,” he said", "he said")]
    [InlineData("\"Stop it now,\" he said", "he said")]
    [InlineData("He said “stop” twice", "he said twice")]
    [InlineData("He said \"stop\" twice", "he said twice")]
    [InlineData("He said “stop it now", "he said")]
    public void Write_WithoutQuotes_LeavesOutWhatOthersSay(string line, string expected)
    {
        Assert.Equal(expected, Write(line, true));
        Assert.Contains("stop", Write(line, false), StringComparison.Ordinal);
    }

    private static string Write(string line, bool leaveOutQuotes)
    {
        var buffer = new char[(line.Length * 2) + 8];
        return new string(buffer, 0, NormalizedLine.Write(line, buffer, leaveOutQuotes));
    }
}
