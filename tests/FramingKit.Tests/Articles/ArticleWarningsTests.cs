using FramingKit.Articles;
using FramingKit.Tests.Shared;

namespace FramingKit.Tests.Articles;

public class ArticleWarningsTests
{
    private const string News = "The government said on Tuesday that the prisoners will be handed over to the court. ";
    private const string Recipe = "Whisk the yolks until pale and fluffy, fold in sifted flour and simmer the chopped onions gently with cumin and paprika. ";

    [Fact]
    public void Read_FewSentences_WarnsThatTheyAreTooFewForShares() =>
        Assert.Contains(Kinds(News), kind => kind == ArticleWarningKind.TooShort);

    [Theory]
    [InlineData(1, "The text has 1 sentence: too few for shares. Read the sentences, not the figures.")]
    [InlineData(9, "The text has 9 sentences: too few for shares. Read the sentences, not the figures.")]
    [InlineData(10, null)]
    public void Read_Sentences_AreCountedInTheWarning(int sentences, string? expected) => Assert.Equal(
        expected,
        new ArticleAnalyzer(Some.Classifier()).Read(string.Concat(Enumerable.Repeat(News, sentences))).Warnings
            .SingleOrDefault(warning => warning.Kind == ArticleWarningKind.TooShort)?.Message);

    [Fact]
    public void Read_ManySentences_DoesNotWarn() => Assert.DoesNotContain(ArticleWarningKind.TooShort, Kinds(string.Concat(Enumerable.Repeat(News, 12))));

    [Fact]
    public void Read_Spanish_WarnsFirstOfTheLanguage()
    {
        const string Text = "El gobierno anunció el martes que entregará a los presos a las autoridades, y la presidenta dijo que no hubo presiones de nadie.";
        var warning = new ArticleAnalyzer(Some.Classifier()).Read(Text).Warnings[0];
        Assert.Equal(ArticleWarningKind.OtherLanguage, warning.Kind);
        Assert.Equal("The text looks like Spanish, and the model reads English: do not use its figures.", warning.Message);
    }

    [Fact]
    public void Read_CardWithoutConfusion_WarnsThatSharesAreNotCorrected() => Assert.Contains(ArticleWarningKind.Uncorrected, Kinds(News));

    [Theory]
    [InlineData("real-news", false)]
    [InlineData("heldout", true)]
    public void Read_CardWithConfusion_WarnsUnlessItIsFromRealNews(string data, bool isWarned)
    {
        var model = FramingClassifier.Default;
        var card = model.Card with { Scores = new Dictionary<string, ModelScores> { [data] = SampleReadings.Card.Scores["real-news"] } };
        var reading = new ArticleAnalyzer(new FramingClassifier(card, model.Model, FramingOptions.Default)).Read(News);
        Assert.Equal(isWarned, reading.Warnings.Any(warning => warning.Kind == ArticleWarningKind.CorrectedByOthers));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "Only the first part was read of 1 very long sentence.")]
    [InlineData(2, "Only the first part was read of 2 very long sentences.")]
    public void Read_VeryLongSentences_AreCountedInTheWarning(int sentences, string? expected)
    {
        var classifier = new FramingClassifier(FramingClassifier.Default.Card, FramingClassifier.Default.Model, FramingOptions.Default with { MaximumLength = 40 });
        var text = "It rained in the morning. " + string.Concat(Enumerable.Repeat(News, sentences));
        var warnings = new ArticleAnalyzer(classifier).Read(text).Warnings;
        Assert.Equal(expected, warnings.SingleOrDefault(warning => warning.Kind == ArticleWarningKind.Truncated)?.Message);
    }

    [Fact]
    public void Read_NothingToRead_WarnsOfThatAlone() => Assert.Equal([ArticleWarningKind.NoSentence], Kinds("Share this article"));

    [Theory]
    [InlineData(0.11f, Recipe, true)]
    [InlineData(0.11f, News, false)]
    [InlineData(null, Recipe, false)]
    public void Read_UnknownWords_WarnsAboveTheThresholdOfTheCard(float? threshold, string sentence, bool isWarned)
    {
        var model = FramingClassifier.Default;
        var classifier = new FramingClassifier(model.Card with { UnknownWordsAbove = threshold }, model.Model, FramingOptions.Default);
        var text = string.Concat(Enumerable.Repeat(sentence, 10));
        var kinds = new ArticleAnalyzer(classifier).Read(text).Warnings.Select(warning => warning.Kind);
        Assert.Equal(isWarned, kinds.Contains(ArticleWarningKind.UnlikeTraining));
    }

    [Theory]
    [InlineData(5, 15, false)]
    [InlineData(6, 15, true)]
    [InlineData(3, 5, false)]
    [InlineData(4, 5, true)]
    public void Of_UncertainSentences_WarnsWhereTheyAreMoreThanAThird(int uncertain, int all, bool isWarned)
    {
        var builder = new ReadingBuilder(SampleReadings.Card);
        for (var index = 0; index < all; index++)
        {
            builder.Sentence(News, probability: index < uncertain ? 0.4f : 0.9f);
        }

        var reading = builder.Build();
        var warnings = ArticleWarnings.Of(reading.Sentences, reading.Shares, Some.Classifier());
        Assert.Equal(isWarned, warnings.Any(warning => warning.Kind == ArticleWarningKind.ManyUncertain));
    }

    private static IEnumerable<ArticleWarningKind> Kinds(string text) =>
        new ArticleAnalyzer(Some.Classifier()).Read(text).Warnings.Select(warning => warning.Kind);
}
