namespace FramingKit.Tests.Articles;

public class PageCompanyTests
{
    private const string Title = "Port town votes to keep its own pilots\n\n";
    private const string Paragraph = "The council of Port Ellery voted on Tuesday to keep its own pilots.";
    private const string Sentence = "The gulls are fed on every second day.";

    [Theory]
    [InlineData("Sign in\nOld boats\nBack to top", "Sign in|Old boats|Back to top")]
    [InlineData("Sign in\nOld boats", "Sign in|Old boats")]
    [InlineData("Sign in\nOld boats\nNew boats", "Sign in")]
    [InlineData("Sign in\n• Old boats\nBack to top", "Sign in|Back to top")]
    [InlineData("Sign in\nOld boats:\nBack to top", "Sign in|Back to top")]
    [InlineData("Sign in\n“Old boats\nBack to top", "Sign in|Back to top")]
    [InlineData("Sign in\n\nOld boats\n\nBack to top", "Sign in|Back to top")]
    public void Judge_LineBetweenTwoEmptyOnes_IsLikeMostOfItsBlock(string block, string expected) => Assert.Equal(expected, Aside(block));

    [Theory]
    [InlineData("Sign up for our weekly briefing\n" + Sentence + "\nEnter your email address", true)]
    [InlineData("Sign up for our weekly briefing\n" + Sentence, false)]
    [InlineData("Sign up for our weekly briefing\n" + Sentence + "\n" + Sentence + "\nEnter your email address", false)]
    [InlineData("Share this article\n" + Sentence + "\nCopy link", false)]
    [InlineData("FILE PHOTO: The wharf at dusk\n" + Sentence, true)]
    public void Judge_SentenceInABlockOfFurniture_IsSetAsideWhereItSpeaksForIt(string block, bool expected) =>
        Assert.Equal(expected, Aside(block).Contains(Sentence, StringComparison.Ordinal));

    [Theory]
    [InlineData(7, 3, true)]
    [InlineData(6, 4, false)]
    public void Judge_Blocks_CountWhereParagraphsArePartedByEmptyLines(int spaced, int dense, bool expected)
    {
        var page = Title + string.Concat(Enumerable.Repeat(Paragraph + "\n\n", spaced - 1)) + Paragraph + string.Concat(Enumerable.Repeat("\n" + Paragraph, dense))
            + "\n\nSign in\nOld boats\n\nThey came.";
        Assert.Equal(expected ? "Sign in|Old boats" : "Sign in", PortTown.Aside(page));
    }

    private static string Aside(string block) => PortTown.Aside($"{Title}{Paragraph}\n\n{Paragraph}\n\n{block}\n\n{Paragraph}");
}
