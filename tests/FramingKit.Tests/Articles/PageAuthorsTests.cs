using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class PageAuthorsTests
{
    private const string Title = "Port town votes to keep its own pilots";

    private const string Body = """
        The council of Port Ellery voted on Tuesday to keep its own pilots, whatever the ministry says.

        It was the third vote on the matter since the spring, and the longest of them.
        """;

    private const string End = """
        The mayor said that the matter was closed, and that she would sleep well.

        The pilots went home along the wharf.

        A gull followed them as far as the bridge.
        """;

    [Theory]
    [InlineData("Ada Brandt is at sea this week and answers no letters.")]
    [InlineData("ADA BRANDT writes about ports and the people in them.")]
    [InlineData("Musa Bello lives near the wharf with two old dogs.")]
    [InlineData("Captain Ada Brandt served in the navy for ten years.")]
    [InlineData("Ada Brandt’s latest trip led her to the far north.")]
    [InlineData("Ada Brandt's novels are read in every port of the coast.")]
    public void Judge_SentenceAboutTheAuthor_IsFurniture(string line) => Assert.Equal(line, Aside("By Ada Brandt and Musa Bello", line));

    [Theory]
    [InlineData("Ada Brandt said that the matter was closed for now.")]
    [InlineData("Ada Brandt's boat is the oldest in the whole harbour.")]
    [InlineData("Ada Brandt’s is the oldest boat in the whole harbour.")]
    [InlineData("The council thinks that Ada Brandt is at sea this week.")]
    [InlineData("Nevada Brandt is at sea this week and answers no letters.")]
    [InlineData("Ada Weil is at sea this week and answers no letters.")]
    public void Judge_OtherSentence_IsKept(string line) => Assert.Null(Aside("By Ada Brandt and Musa Bello", line));

    [Theory]
    [InlineData("By Senior Reporter Ada Brandt", "Ada Brandt is at sea this week and answers no letters.", true)]
    [InlineData("By Ada Brandt in Port Ellery", "Port Ellery is a quiet town whose people sleep well.", false)]
    [InlineData("By Ada Brandt of Harbour News", "Harbour News is a paper that few people read today.", false)]
    [InlineData("By Ada Brandt, Harbour News", "Harbour News is a paper that few people read today.", true)]
    [InlineData("By Ada Brandt | Musa Bello", "Musa Bello lives near the wharf with two old dogs.", true)]
    [InlineData("By Ada, Brandt", "Ada is at sea this week and answers no letters.", false)]
    public void Judge_Byline_NamesThePeopleInIt(string byline, string line, bool expected) =>
        Assert.Equal(expected ? line : null, Aside(byline, line));

    [Theory]
    [InlineData("Ada Brandt is a historian who lives near the wharf.")]
    [InlineData("Ada Maria Luise Brandt was an editor of this paper for years.")]
    [InlineData("Ada Brandt covers ports and the people who work in them.")]
    [InlineData("Ada Brandt reports from the coast as a correspondent of the paper.")]
    public void JudgeLast_Profession_IsFurniture(string line) => Assert.Equal(line, LastAside(line, ""));

    [Theory]
    [InlineData("Ada Brandt is a pilot who lives near the wharf.")]
    [InlineData("Ada Brandt met a historian who lives near the wharf.")]
    [InlineData("Ada is a historian who lives near the wharf.")]
    [InlineData("ada brandt is a historian who lives near the wharf.")]
    public void JudgeLast_NoProfession_IsKept(string line) => Assert.Null(LastAside(line, ""));

    [Theory]
    [InlineData("The gulls sleep.\n\nSo does the town.", true)]
    [InlineData("The gulls sleep.\n\nSo does the town.\n\nThe tide turns.", false)]
    public void JudgeLast_Profession_IsLookedForInTheLastThreeSentences(string below, bool expected) =>
        Assert.Equal(expected, LastAside("Ada Brandt is a historian who lives near the wharf.", "\n\n" + below) is not null);

    private static string? Aside(string byline, string line) =>
        Find($"{Title}\n\n{byline}\n\n{Body}\n\n{line}\n\n{End}", line, "starts with the name of the author");

    private static string? LastAside(string line, string below) => Find($"{Title}\n\n{Body}\n\n{line}{below}", line, "says who the author is");

    private static string? Find(string page, string line, string reason) =>
        ArticleLayout.Read(page, detectFurniture: true).Furniture.SingleOrDefault(aside => aside.Text == line && aside.Reason == reason)?.Text;
}
