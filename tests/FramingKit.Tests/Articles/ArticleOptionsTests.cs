using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class ArticleOptionsTests
{
    [Fact]
    public void Default_IsAsDocumented()
    {
        var options = ArticleOptions.Default;
        Assert.True(options.DetectFurniture);
        Assert.True(options.IncludeEvidence);
        Assert.Null(options.Title);
        Assert.Null(options.Source);
        Assert.Equal(new ArticleOptions(), options);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void Title_Blank_Throws(string value) => Assert.Throws<ArgumentException>("Title", () => new ArticleOptions { Title = value });

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void Source_Blank_Throws(string value) => Assert.Throws<ArgumentException>("Source", () => new ArticleOptions { Source = value });
}
