using AngleSharp.Html.Parser;
using FramingKit.Cli.Input;

namespace FramingKit.Cli.Tests.Input;

public class HtmlPageTests
{
    [Theory]
    [InlineData("a.html", "plain words", true)]
    [InlineData("A.HTM", "plain words", true)]
    [InlineData("-", "  \n<!DOCTYPE html><p>x", true)]
    [InlineData("a.txt", "<html><body>x", true)]
    [InlineData("a.txt", "<?xml version=\"1.0\"?><html xmlns=\"x\">", true)]
    [InlineData("a.txt", "5 < 6, and <b> is a tag", false)]
    public void IsHtml_NameOrFirstTag_Decides(string path, string text, bool expected) => Assert.Equal(expected, HtmlPage.IsHtml(path, text));

    [Theory]
    [InlineData("<p>one</p><p>two</p>", "one\n\ntwo")]
    [InlineData("<p>a <b>bo</b>ld\n   word</p>", "a bold word")]
    [InlineData("<div>one<br>two<div><p>three</p></div>four</div>", "one\n\ntwo\n\nthree\n\nfour")]
    [InlineData("<ul><li>one<li>two</ul>", "one\n\ntwo")]
    [InlineData("<p>yes<script>no</script><style>no</style><span hidden>no</span></p>", "yes")]
    [InlineData("<p>5 &lt; 6 &amp; 7</p>", "5 < 6 & 7")]
    [InlineData("<!-- no -->yes", "yes")]
    [InlineData("", "")]
    public void Of_Blocks_AreLines(string html, string expected) =>
        Assert.Equal(expected, HtmlLines.Of(new HtmlParser().ParseDocument(html).Body));

    [Fact]
    public void Read_VeryDeepPage_IsReadWithoutRecursion()
    {
        var html = $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 20_000))}The board made a choice.";
        Assert.Equal("The board made a choice.", HtmlPage.Read(html, "deep").Text);
    }

    [Fact]
    public void Read_TagSoup_GivesTextOrSaysThatThereIsNone()
    {
        var random = new Random(20_269); // fixed, so that a failure repeats
        string[] parts =
        [
            "<p>", "</p>", "<div class='comment'>", "</div>", "<article>", "<h1>", "</h1>", "<br>", "<table><tr><td>", "</table>", "<script>", "</script>",
            "<script type='application/ld+json'>{\"@type\":", "<meta name='author' content='", "'>", "<a href='http://[bad'>", "</a>", "<img src='data:,x'>", "<title>",
            "</title>", "<noscript>", "<template>", "<svg><p>", "<!--", "-->", "<![CDATA[", "&#0;", "&#xD800;", "\0", "\uD800", "<li>", "<base href='::'>",
            "The minister said that the board had made a choice of its own, and that nobody had told it what to do. ", "words ", "\n",
        ];
        for (var run = 0; run < 400; run++)
        {
            var html = $"<html>{string.Concat(random.GetItems(parts, random.Next(60)))}";
            try
            {
                Assert.False(string.IsNullOrWhiteSpace(HtmlPage.Read(html, "soup").Text), html);
            }
            catch (CommandException exception)
            {
                Assert.Equal("soup has no text on its page; expected the HTML of an article.", exception.Message);
            }
        }
    }

    [Fact]
    public void DepthOf_Tree_CountsItsLevels() =>
        Assert.Equal(5, HtmlLines.DepthOf(new HtmlParser().ParseDocument("<body><p><b>x</b></p><p>y</p>")));

    [Fact]
    public void Read_TitleInTheBodyToo_StandsOnce()
    {
        var text = HtmlPage.Read("<html><head><title>A title</title></head><body><h1>A title</h1><p>Words.</p></body></html>", "x").Text;
        Assert.Equal("A title\n\nWords.", text);
    }
}
