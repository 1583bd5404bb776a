using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class PageHeadTests
{
    [Theory]
    [InlineData("Summary", true)]
    [InlineData("AT A GLANCE", true)]
    [InlineData("The numbers", true)]
    [InlineData("12 numbers", true)]
    [InlineData("• One", true)]
    [InlineData("Steps:", true)]
    [InlineData("They came.", true)]
    [InlineData("the vote in some easy steps", true)]
    [InlineData("the vote in 3 easy steps", true)]
    [InlineData("the vote in easy steps", false)]
    [InlineData("Numbers", false)]
    [InlineData("A B C", false)]
    [InlineData("A B C D E F G H", false)]
    [InlineData("Ada Brandt", false)]
    [InlineData("Ada Brandt, a fellow of the old harbour school in town", false)]
    [InlineData("Ada Brandt, a fellow of the old harbour school in the town of Leiden", false)]
    [InlineData("Ada Brandt, a fellow of the old harbour school in the town of New Leiden", true)]
    [InlineData("The town, a place of the old harbour school", true)]
    [InlineData("Words and pictures: Ada Brandt", false)]
    [InlineData("All words and most of the pictures: Ada Brandt", true)]
    [InlineData("Pictures of the old harbour: the town", true)]
    [InlineData("Weil is a fellow of the harbour school", false)]
    [InlineData("Weil is an old fellow of the harbour school", false)]
    [InlineData("Weil was an old fellow of the harbour school", true)]
    [InlineData("Weil is a very dear fellow from some good harbour school", true)]
    public void Judge_LineAboveTheFirstParagraph_BelongsToTheArticleOrNot(string line, bool isKept)
    {
        var page = $"Port town votes to keep all of its own harbour pilots\n\n{line}\n\nThe council of the town voted on it today, and then it went home.";
        Assert.Equal(isKept, ArticleLayout.Read(page, detectFurniture: true).Furniture.Count == 0);
    }

    [Theory]
    [InlineData("Port town votes to keep all of its own harbour pilots\n\n", FurnitureKind.Byline)]
    [InlineData("", FurnitureKind.Navigation)]
    public void Judge_ShortLineAboveTheFirstParagraph_HasTheKindOfItsPlace(string title, FurnitureKind expected)
    {
        var page = title + "the numbers\n\nThe council of the town voted on it today, and then it went home.";
        Assert.Equal(expected, Assert.Single(ArticleLayout.Read(page, detectFurniture: true).Furniture).Kind);
    }

    [Fact]
    public void Judge_LinesAboveTheHeadline_AreNavigation()
    {
        const string Page = "Port news\n\nPort town votes to keep all of its own harbour pilots\n\nThe council of the town voted on it today.";
        var furniture = Assert.Single(ArticleLayout.Read(Page, detectFurniture: true).Furniture);
        Assert.Equal(("Port news", FurnitureKind.Navigation), (furniture.Text, furniture.Kind));
    }
}
