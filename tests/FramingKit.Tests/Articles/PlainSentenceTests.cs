using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class PlainSentenceTests
{
    [Theory]
    [InlineData("a b c d e f", "a b c d e f", true)]
    [InlineData("a b c d e f", "a b c d e f g h", true)]
    [InlineData("a b c d e f g h", "a b c d e f", true)]
    [InlineData("a b c d e f", "a b c d e f g h i", false)]
    [InlineData("a b c d e f", "a b c d e 6", false)]
    [InlineData("a 1 b 2 c d e f", "a 1 b 2 c d e f", true)]
    [InlineData("a b c d e f g h i j k l", "a b c d e f g h i j k l not", false)]
    [InlineData("a b c d e f g h i j k l", "a b c d e f g h i j k l won't", false)]
    public void IsLike_Sentences_AgreeInMostPairsAndAllThatMustNotDiffer(string one, string other, bool expected) =>
        Assert.Equal(expected, Of(one).IsLike(Of(other), 5 / 6.0));

    private static PlainSentence Of(string words) => new([.. words.Split(' ')], new SentencePlace(0, 0));
}
