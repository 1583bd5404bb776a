using FramingKit.Articles;
using FramingKit.Tests.Shared;

namespace FramingKit.Tests.Articles;

public class ArticleSetTests
{
    [Fact]
    public void Of_AgencyCopy_IsFoundAndCountedOnce()
    {
        var set = ArticleSet.Of([SampleReadings.Harbour(), SampleReadings.Agency()], SampleReadings.Card);
        Assert.Equal(3, set.Common.Count);
        Assert.Equal([true, false, true], set.Common.Select(common => common.IsExact));
        Assert.Equal([new SentencePlace(0, 1), new SentencePlace(1, 1)], set.Common[0].Places);
        Assert.Equal(12 + 5 - 3, set.Shares.Sentences);
        Assert.Equal([3, 5], set.OnlyIn(1));
    }

    [Theory]
    [InlineData("The court will not hand over the two men before the end of the year.", false)]
    [InlineData("The court will hand over the three men before the end of the year.", true)]
    [InlineData("The court will hand over the two men before the end of the year, it said on Monday.", true)]
    [InlineData("THE COURT WILL HAND OVER THE TWO MEN – BEFORE THE END OF THE YEAR!", true)]
    [InlineData("The court said that two men would stay until the year has ended.", false)]
    public void Of_NearCopies_AreCommonUnlessTheySayAnotherThing(string other, bool isCommon)
    {
        var set = Set("The court will hand over the two men before the end of the year.", other);
        Assert.Equal(isCommon ? 1 : 0, set.Common.Count);
    }

    [Fact]
    public void Of_OtherNumbers_AreNotTheSame() => Assert.Empty(Set(
        "Police seized 12 tonnes of cocaine in the port of Santos on Monday morning.",
        "Police seized 13 tonnes of cocaine in the port of Santos on Monday morning.").Common);

    [Fact]
    public void Of_OneArticle_IsRefusedWithTheCount() =>
        Assert.StartsWith("There are 1 articles;", Assert.Throws<ArgumentException>(() => ArticleSet.Of([SampleReadings.Harbour()], SampleReadings.Card)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_Null_IsRefused()
    {
        Assert.Equal("readings", Assert.Throws<ArgumentNullException>(() => ArticleSet.Of(null!, SampleReadings.Card)).ParamName);
        Assert.Equal("card", Assert.Throws<ArgumentNullException>(() => ArticleSet.Of([], null!)).ParamName);
    }

    [Fact]
    public void Of_ShortSentences_AreNeverCommon() => Assert.Empty(Set("He did not reply.", "He did not reply.").Common);

    [Fact]
    public void Of_SentenceTwiceInOneArticle_IsNotCommon()
    {
        const string Twice = "The court will hand over the two men before the end of the year.";
        var one = new ReadingBuilder(SampleReadings.Card).Sentence(Twice).Sentence(Twice).Build();
        Assert.Empty(ArticleSet.Of([one, SampleReadings.Agency()], SampleReadings.Card).Common);
    }

    [Fact]
    public void Of_ManyLikeSentences_FindsThoseOfBoth()
    {
        var random = new Random(20_267); // fixed, so that a failure repeats
        string[] words = ["the", "court", "will", "hand", "over", "men", "before", "year"];
        ArticleReading Make()
        {
            var builder = new ReadingBuilder(SampleReadings.Card);
            for (var sentence = 0; sentence < 3000; sentence++)
            {
                builder.Sentence(string.Join(' ', random.GetItems(words, 12)));
            }

            return builder.Build();
        }

        Assert.NotEmpty(ArticleSet.Of([Make(), Make()], SampleReadings.Card).Common);
    }

    [Fact]
    public void Of_OneArticle_SaysThatTwoAreNeeded() =>
        Assert.Throws<ArgumentException>("readings", () => ArticleSet.Of([SampleReadings.Agency()], SampleReadings.Card));

    [Fact]
    public void OnlyIn_NoSuchArticle_Throws()
    {
        var set = ArticleSet.Of([SampleReadings.Harbour(), SampleReadings.Agency()], SampleReadings.Card);
        Assert.Throws<ArgumentOutOfRangeException>("article", () => set.OnlyIn(2));
        Assert.Throws<ArgumentOutOfRangeException>("article", () => set.OnlyIn(-1));
    }

    private static ArticleSet Set(string one, string other) => ArticleSet.Of(
        [new ReadingBuilder(SampleReadings.Card).Sentence(one).Build(), new ReadingBuilder(SampleReadings.Card).Sentence(other).Build()],
        SampleReadings.Card);
}
