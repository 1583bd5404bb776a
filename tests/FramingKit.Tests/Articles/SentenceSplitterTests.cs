using System.Text;
using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class SentenceSplitterTests
{
    [Theory]
    [MemberData(nameof(SentenceSplitterCases.Titles), MemberType = typeof(SentenceSplitterCases))]
    [MemberData(nameof(SentenceSplitterCases.Initialisms), MemberType = typeof(SentenceSplitterCases))]
    [MemberData(nameof(SentenceSplitterCases.Abbreviations), MemberType = typeof(SentenceSplitterCases))]
    [MemberData(nameof(SentenceSplitterCases.Numbers), MemberType = typeof(SentenceSplitterCases))]
    [MemberData(nameof(SentenceSplitterMoreCases.Quotes), MemberType = typeof(SentenceSplitterMoreCases))]
    [MemberData(nameof(SentenceSplitterMoreCases.Marks), MemberType = typeof(SentenceSplitterMoreCases))]
    [MemberData(nameof(SentenceSplitterMoreCases.Blanks), MemberType = typeof(SentenceSplitterMoreCases))]
    [MemberData(nameof(SentenceSplitterMoreCases.Lists), MemberType = typeof(SentenceSplitterMoreCases))]
    public void Split_HardCase_EndsSentencesWhereMarked(string marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var text = marked.Replace('|', ' ').Replace("¦", "", StringComparison.Ordinal);
        var expected = marked
            .Replace(" • ", "| ", StringComparison.Ordinal)
            .Split('|', '¦')
            .Select(sentence => sentence.Trim().TrimStart('•').TrimStart());

        // Two kinds of blank, and bullets in a row, are marked by themselves.
        expected = expected.SelectMany(sentence => sentence.Split(["  ", "\u00A0"], StringSplitOptions.None));
        Assert.Equal(expected, Sentences(text).Select(sentence => sentence.TrimStart('•').TrimStart()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void Split_BlankText_FindsNothing(string text) => Assert.Empty(SentenceSplitter.Split(text));

    [Theory]
    [InlineData("Board bars warships\n\nThe board voted. It was late.", 3)]
    [InlineData("One line\nAnother line\nA third", 3)]
    [InlineData("He left.\r\nShe stayed.\r\n", 2)]
    [InlineData("He left.\u2028She stayed.", 2)]
    [InlineData("\"\n\"", 2)]
    public void Split_Lines_AreSentencesOfTheirOwn(string text, int expected) => Assert.Equal(expected, SentenceSplitter.Split(text).Count);

    [Theory]
    [InlineData("He got a promise from the U.S.\n\nJustice Department to drop the case.")]
    [InlineData("Lawyers complained to the court and to the U.N.\n\nHuman Rights Office, saying that they were not heard.")]
    [InlineData("While they waited for the U.S.\n\nSenate to vote, the tax came.")]
    [InlineData("The order came from Gen.\n\nMusa Bello himself.")]
    [InlineData("They handed the men to Mr.\n\nKaya at noon.")]
    [InlineData("The men who had been waiting since the early morning\n\nleft at noon.")]
    [InlineData("The men who had been waiting at the gate since dawn,\nand had not been fed, left at noon.")]
    public void Split_SentenceBrokenOverLines_IsOne(string text) => Assert.Single(SentenceSplitter.Split(text));

    [Theory]
    [InlineData("They were flown to the U.S.\n\nThe president thanked them.")]
    [InlineData("They were flown to the U.S.\n\nMexican officials said nothing.")]
    [InlineData("They were flown to the U.S.\n\nPresident Holt said that she was glad.")]
    [InlineData("He called the vote a disgrace.\n\nJustice Department lawyers to the rescue.")]
    [InlineData("He lives in St.\n\nThe end.")]
    public void Split_SentenceThatEndsWithItsLine_IsNotJoined(string text) => Assert.Equal(2, SentenceSplitter.Split(text).Count);

    [Fact]
    public void Split_LinesOfAFixedWidth_ReadAsOneParagraph()
    {
        const string Text = """
            The council of the island voted by a show of hands on
            Wednesday that no inspector shall enter a house without
            a letter from the mayor. There is no mayor. He drowned
            in May.
            """;
        Assert.Equal(3, SentenceSplitter.Split(Text).Count);
    }

    [Fact]
    public void Split_AnyText_YieldsOrderedRangesThatCoverIt()
    {
        var random = new Random(20_260); // fixed, so that a failure repeats
        for (var run = 0; run < 3000; run++)
        {
            var text = new string(random.GetItems<char>("aBc .?!\"\n”“’()•1\u2026U.S\uD83D。", random.Next(90)));
            TextCover.Assert(text, SentenceSplitter.Split(text).Select(range => (range.Start, range.End)));
        }
    }

    [Theory]
    [InlineData("a. ")]
    [InlineData(".")]
    [InlineData("(")]
    [InlineData("U.S. ")]
    [InlineData("\"")]
    [InlineData("Aa... ")]
    [InlineData("word\n")]
    public void Split_MegabyteOfOneThing_Ends(string part)
    {
        var text = new StringBuilder().Insert(0, part, 1_000_000 / part.Length).ToString();
        Assert.All(SentenceSplitter.Split(text), range => Assert.InRange(range.End, range.Start + 1, text.Length));
    }

    private static IEnumerable<string> Sentences(string text) => SentenceSplitter.Split(text).Select(range => text[range.Start..range.End]);
}
