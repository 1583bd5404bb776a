using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class ArticleAnalyzerTests
{
    private const string Page = """
        Home | News | Sport
        Board bars warships

        The board made a sovereign choice on Tuesday, said the chair. The minister said that it had bowed.

        ADVERTISEMENT

        The chair got a promise from the U.S.

        Justice Department to drop the case, and that was that.
        """;

    [Fact]
    public void Read_Page_SetsFurnitureAsideAndReadsTheRest()
    {
        var reading = new ArticleAnalyzer(Some.Classifier()).Read(Page);
        Assert.Equal("Board bars warships", reading.Title);
        Assert.Equal([FurnitureKind.Navigation, FurnitureKind.Advertisement], reading.Furniture.Select(line => line.Kind));
        Assert.Equal(
            [Frame.None, Frame.Sovereignty, Frame.Submission, Frame.None],
            reading.Sentences.Select(sentence => sentence.Result.Frame));
        Assert.Equal([true, false, false, false], reading.Sentences.Select(sentence => sentence.IsHeadline));
    }

    [Fact]
    public void Read_SentenceBrokenOverParagraphs_ReadsAsOneWithOneBlank()
    {
        var classifier = Some.Classifier();
        var sentence = new ArticleAnalyzer(classifier).Read(Page).Sentences[^1];
        const string Expected = "The chair got a promise from the U.S. Justice Department to drop the case, and that was that.";
        Assert.Equal(Expected, sentence.Text);
        Assert.Equal(Expected, classifier.Seen[^1]);
        Assert.StartsWith("The chair", Page[sentence.Start..sentence.End], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Evidence_PointsIntoTheWholeText()
    {
        foreach (var sentence in new ArticleAnalyzer(Some.Classifier()).Read(Page).Sentences)
        {
            Assert.Equal(sentence.Text.Split(' '), sentence.Evidence.Select(word => Page[word.Start..word.End]));
        }
    }

    [Fact]
    public void Read_Shares_CountSentencesWithoutTheHeadline()
    {
        var shares = new ArticleAnalyzer(Some.Classifier()).Read(Page).Shares;
        Assert.Equal([Frame.Sovereignty, Frame.Submission, Frame.SecurityWin, Frame.None], shares.Frames.Select(share => share.Frame));
        Assert.Equal([1 / 3f, 1 / 3f, 0f, 1 / 3f], shares.Frames.Select(share => share.Share.Value));
        Assert.Equal([1, 1, 0, 1], shares.Frames.Select(share => share.Sentences));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void Read_BlankText_FindsNothing(string text)
    {
        var reading = new ArticleAnalyzer(Some.Classifier()).Read(text);
        Assert.Empty(reading.Sentences);
        Assert.Empty(reading.Furniture);
        Assert.Null(reading.Title);
        Assert.All(reading.Shares.Frames, share => Assert.Equal(new Estimate(0, 0, 1), share.Share));
    }

    [Fact]
    public void Read_FurnitureDetectionOff_ReadsEveryLine()
    {
        var reading = new ArticleAnalyzer(Some.Classifier(), new ArticleOptions { DetectFurniture = false }).Read(Page);
        Assert.Empty(reading.Furniture);
        Assert.Null(reading.Title);
        Assert.Contains(reading.Sentences, sentence => sentence.Text == "ADVERTISEMENT");
    }

    [Fact]
    public void Read_EvidenceOff_ReadsTheSameWithoutEvidence()
    {
        var all = new ArticleAnalyzer(Some.Classifier()).Read(Page);
        var reading = new ArticleAnalyzer(Some.Classifier(), new ArticleOptions { IncludeEvidence = false }).Read(Page);
        Assert.All(reading.Sentences, sentence => Assert.Empty(sentence.Evidence));
        Assert.Equal(
            all.Sentences.Select(sentence => sentence.Result.Frame),
            reading.Sentences.Select(sentence => sentence.Result.Frame));
    }

    [Fact]
    public void Read_TitleAndSourceGiven_AreReported()
    {
        var options = new ArticleOptions { Title = "Another title", Source = "page.txt" };
        var reading = new ArticleAnalyzer(Some.Classifier(), options).Read(Page);
        Assert.Equal(("Another title", "page.txt"), (reading.Title, reading.Source));
        Assert.Equal("Board bars warships", reading.Sentences[0].Text);
    }

    [Fact]
    public void Read_AnyText_CoversIt()
    {
        var random = new Random(20_261); // fixed, so that a failure repeats
        string[] parts =
        [
            "Related", "Share", "The men left.", "He bowed", "\n", "\n\n", "\r\n", " ", "U.S.", "...", "\uD83D", "\0", "•",
            "By Ada Brandt", "\u202E", "“No,” he said. ",
        ];
        for (var run = 0; run < 1500; run++)
        {
            var text = string.Concat(random.GetItems(parts, random.Next(30)));
            var reading = new ArticleAnalyzer(Some.Classifier()).Read(text);
            var ranges = reading.Sentences.Select(sentence => (sentence.Start, sentence.End))
                .Concat(reading.Furniture.Select(line => (line.Start, line.End)))
                .OrderBy(range => range.Start);
            TextCover.Assert(text, ranges);
            var evidence = reading.Sentences.SelectMany(sentence => sentence.Evidence);
            Assert.All(evidence, word => Assert.InRange(word.End, word.Start, text.Length));
        }
    }

    [Theory]
    [InlineData("Related\n")]
    [InlineData("A headline of some words\nIts lead is cut off...\n")]
    [InlineData("The men left.\n\nShare\n\n")]
    [InlineData("word ")]
    [InlineData("The men, who had been\nwaiting since dawn for\n")]
    [InlineData("\"")]
    [InlineData("\u201C")]
    public void Read_MegabyteOfOneThing_Ends(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        Assert.Equal(text, new ArticleAnalyzer(Some.Classifier()).Read(text).Text);
    }

    [Fact]
    public void Read_Null_Throws() =>
        Assert.Throws<ArgumentNullException>("text", () => new ArticleAnalyzer(Some.Classifier()).Read(null!));

    [Fact]
    public void Constructor_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("classifier", () => new ArticleAnalyzer(null!));
        Assert.Throws<ArgumentNullException>("options", () => new ArticleAnalyzer(Some.Classifier(), null!));
    }
}
