using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

/// <summary>What is set aside by its neighbours; "…" in an expected list stands for all that is kept.</summary>
public class PageBodyTests
{
    [Theory]
    [InlineData("Related\nFerry is late\nOtter blocks runway", "Related|Ferry is late|Otter blocks runway")]
    [InlineData("Related\n\nFerry is late\n\nOtter blocks runway", "Related|Ferry is late|Otter blocks runway")]
    [InlineData("Related\nFerry is late\n\nThe numbers", "Related|Ferry is late")]
    [InlineData("Related\nFerry is late\nThe numbers", "Related|Ferry is late|The numbers")]
    [InlineData("Related\n\nFerry is late", "Related|Ferry is late")]
    [InlineData("Related\nWho owns the sandbar?", "Related|Who owns the sandbar?")]
    [InlineData("Related\n\nWho owns the sandbar?", "Related")]
    [InlineData("Related\nThe ferry was late.", "Related")]
    [InlineData("Tags: harbour\nferries", "Tags: harbour|ferries")]
    [InlineData("Tags\n\none two ten six", "Tags|one two ten six")]
    [InlineData("Tags\n\none two ten six two", "Tags")]
    [InlineData("Tags: harbour\nThey came.", "Tags: harbour")]
    public void JudgeBlocks_LinesBelowAHeading_AreSetAsideUpToTheEndOfTheBlock(string lines, string expected) =>
        Assert.Equal(expected, PortTown.Aside(PortTown.Above + lines + PortTown.Below));

    [Theory]
    [InlineData("Related\nThe ferry was late.", "Related|The ferry was late.")]
    [InlineData("Related\n\nThe ferry was late.", "Related")]
    public void JudgeBlocks_ShortSentenceAtTheEnd_IsSetAsideInTheBlock(string lines, string expected) => Assert.Equal(expected, PortTown.Aside(PortTown.Above + lines));

    [Theory]
    [InlineData("Ferry stops\n\nThe last boat left the pier on...", "Ferry stops|The last boat left the pier on...")]
    [InlineData("The ferry stops.\n\nThe last boat left the pier on...", "")]
    public void JudgeTeasers_LeadThatBreaksOff_IsSetAsideWithItsTitle(string lines, string expected) => Assert.Equal(expected, PortTown.Aside(PortTown.Above + lines));

    [Fact]
    public void JudgeTeasers_AmidTheArticle_AreKept() => Assert.Equal("", PortTown.Aside(PortTown.Above + "The night\n\nThe last boat left the pier on..." + PortTown.Below));

    [Theory]
    [InlineData("Ferry stops for good at the old town pier", "Ferry stops for good at the old town pier")]
    [InlineData("Ferry stops for good at the pier", "")]
    [InlineData("“Ferry stops for good at the old town pier", "")]
    [InlineData("• Ferry stops for good at the old town pier", "")]
    [InlineData("What the old town pier has to offer to you now:\n\nFerry stops for good at the old town pier", "")]
    [InlineData("What the old town pier has to offer to you now:\n\nBoats\n\nFerry stops for good at the old town pier", "")]
    [InlineData("The pier offers this:\n\nBoats\n\nThe boats are old ones.\n\nFerry stops for good at the old town pier", "Ferry stops for good at the old town pier")]
    public void JudgeFragments_LongLineThatIsNoSentence_IsSetAside(string lines, string expected) => Assert.Equal(expected, PortTown.Aside(PortTown.Above + lines + PortTown.Below));

    [Fact]
    public void JudgeFragments_SentenceBrokenByAnEmptyLine_IsKept() =>
        Assert.Equal("", PortTown.Aside(PortTown.Above + "The ferry stops for good at the old town pier\n\nand so does the bus that the council paid for." + PortTown.Below));

    [Fact]
    public void JudgeFragments_DispatchSignedByTheAgency_IsKept() =>
        Assert.Equal("", PortTown.Aside(PortTown.Above + "The ferry stops for good at the old town pier. REUTERS"));

    [Theory]
    [InlineData("The ferry stops for good at the old town pier. REUTERS", true)]
    [InlineData("The ferry stops for good at the old pier. REUTERS", true)]
    [InlineData("The ferry stops for good at the pier. REUTERS", true)]
    [InlineData("The ferry stops for good at pier. REUTERS", false)]
    [InlineData("The ferry stops for good at the old town pier. Reuters", false)]
    [InlineData("The ferry stops for good at the old town pier. TWELVE CHARS", true)]
    [InlineData("The ferry stops for good at the old town pier. THIRTEEN CHAR", false)]
    [InlineData("The ferry stops for good at the old town pier.", false)]
    [InlineData(". REUTERS", false)]
    [InlineData("", false)]
    public void IsSigned_Line_EndsWithANameInCapitals(string line, bool expected) => Assert.Equal(expected, PageBody.IsSigned(line));

    [Theory]
    [InlineData("Next to last:\n\n• Print the rules\n\n• Ring the bell", "")]
    [InlineData("• Print the rules\n\n• Ring the bell", "")]
    [InlineData("Print the rules", "Print the rules")]
    [InlineData("• Print the rules\n\nRing the bell", "Ring the bell")]
    [InlineData("• Print the rules\nRing the bell", "")]
    [InlineData("Ring the bell\n\n• Print the rules", "Ring the bell|• Print the rules")]
    [InlineData("The rules:\n\nRing the bell", "The rules:|Ring the bell")]
    [InlineData("The rules:\n\n• Ring the bell\n\nBoats", "Boats")]
    public void JudgeBelowLastSentence_Lines_AreSetAsideUnlessTheyAreAList(string lines, string expected) => Assert.Equal(expected, PortTown.Aside(PortTown.Above + lines));

    [Theory]
    [InlineData(2, "Comments|Freddy says so.")]
    [InlineData(1, "Comments")]
    public void JudgeBelowEnd_CommentForm_EndsAnArticleOfTwoParagraphs(int paragraphs, string expected)
    {
        var page = "Port town votes to keep its own pilots\n\n"
            + string.Concat(Enumerable.Repeat("The council of Port Ellery voted on Tuesday to keep its own pilots.\n\n", paragraphs)) + "Comments\n\nFreddy says so.";
        Assert.Equal(expected, PortTown.Aside(page));
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(2, false)]
    public void JudgeBelowEnd_MostOfTheTextBelow_IsNoEnd(int paragraphs, bool ends)
    {
        const string Paragraph = "The council of Port Ellery voted on Tuesday to keep its own pilots.\n\n";
        var page = "Port town votes to keep its own pilots\n\n" + string.Concat(Enumerable.Repeat(Paragraph, paragraphs)) + "Comments\n\n"
            + string.Concat(Enumerable.Repeat(Paragraph, 4)).Trim();
        Assert.Equal(ends ? 5 : 1, ArticleLayout.Read(page, detectFurniture: true).Furniture.Count);
    }
}
