using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class CommentCountTests
{
    [Theory]
    [InlineData("3 responses to The port")]
    [InlineData("One thought on The port")]
    [InlineData("1 Comment on The port")]
    [InlineData("12 reactions to The port")]
    [InlineData("2 replies to The port")]
    [InlineData("1 reply on The port")]
    [InlineData("999999 comments on The port")]
    public void Is_NumberAndComments_Counts(string line) => Assert.True(CommentCount.Is(line));

    [Theory]
    [InlineData("1000000 comments on The port")]
    [InlineData("a3 comments on The port")]
    [InlineData("3a comments on The port")]
    [InlineData("Three comments on The port")]
    [InlineData("3, comments on The port")]
    [InlineData("3 comments, on The port")]
    [InlineData("3 letters to The port")]
    [InlineData("3 comments from The port")]
    [InlineData("3 comments")]
    [InlineData("3")]
    [InlineData("comments on The port")]
    [InlineData("")]
    public void Is_OtherLine_DoesNotCount(string line) => Assert.False(CommentCount.Is(line));
}
