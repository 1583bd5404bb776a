using FramingKit.Articles;
using FramingKit.Reports;
using FramingKit.Tests.Shared;

namespace FramingKit.Tests.Reports;

public class HtmlReportTests
{
    [Fact]
    public void Render_Article_IsAsApproved() =>
        GoldenPage.Check("article.html", HtmlReport.Render(SampleReadings.Harbour(), SampleReadings.Card));

    [Fact]
    public void Render_SeveralArticles_IsAsApproved() => GoldenPage.Check(
        "articles.html",
        HtmlReport.Render(ArticleSet.Of([SampleReadings.Harbour(), SampleReadings.Agency()], SampleReadings.Card), SampleReadings.Card));

    [Fact]
    public void Render_HostileArticle_IsAsApproved() =>
        GoldenPage.Check("hostile.html", HtmlReport.Render(SampleReadings.Hostile(), SampleReadings.Card));

    [Fact]
    public void Render_HostileArticle_LetsNoMarkupThrough()
    {
        var page = HtmlReport.Render(SampleReadings.Hostile(), SampleReadings.Card);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<iframe", page, StringComparison.OrdinalIgnoreCase);
        Assert.Single(page.Split("</style>")[1..]);
        Assert.DoesNotContain('\0', page);
        Assert.DoesNotContain(page, char.IsSurrogate);
        Assert.DoesNotContain(page, character => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
    }

    [Fact]
    public void Render_EmptyText_SaysThatThereIsNothing()
    {
        var reading = new ArticleAnalyzer(Some.Classifier()).Read("");
        var page = HtmlReport.Render(reading, Some.Classifier().Card);
        Assert.Contains("There is no sentence to read here", page, StringComparison.Ordinal);
        Assert.Contains("Untitled text", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_AnyText_ShowsEveryWordOfIt()
    {
        var random = new Random(20_262); // fixed, so that a failure repeats
        for (var run = 0; run < 200; run++)
        {
            var reading = new ArticleAnalyzer(Some.Classifier()).Read(Given.Text(random));
            var page = PlainText.Of(HtmlReport.Render(reading, Some.Classifier().Card));
            Assert.All(reading.Sentences, sentence => Assert.Contains(PlainText.Comparable(sentence.Text), page, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Render_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("reading", () => HtmlReport.Render((ArticleReading)null!, SampleReadings.Card));
        Assert.Throws<ArgumentNullException>("set", () => HtmlReport.Render((ArticleSet)null!, SampleReadings.Card));
        Assert.Throws<ArgumentNullException>("card", () => HtmlReport.Render(SampleReadings.Agency(), null!));
    }
}
