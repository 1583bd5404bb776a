using FramingKit.Articles;

namespace FramingKit.Tests.Articles.Voices;

/// <summary>The voices of news that a person marked: the floor below which speaker finding must not fall.</summary>
public class VoiceGoldTests
{
    [Theory]
    [InlineData("seen.txt", 0.97, 0.97, 0.96, 0.96)]
    [InlineData("unseen.txt", 0.93, 0.93, 0.92, 0.92)]
    public void Read_MarkedNews_FindsSpeakersAndTheirWords(string file, double precision, double recall, double content, double source)
    {
        var scores = Score(file);
        var report = scores + Environment.NewLine + string.Join(Environment.NewLine, scores.Faults);
        Assert.True(scores.DirectPrecision >= precision, report);
        Assert.True(scores.DirectRecall >= recall, report);
        Assert.True(scores.ContentOverlap >= content, report);
        Assert.True(scores.SourceOverlap >= source, report);
    }

    [Theory]
    [InlineData("seen.txt")]
    [InlineData("unseen.txt")]
    public void Read_MarkedNews_IsLongEnoughToMeasure(string file)
    {
        var scores = Score(file);
        Assert.True(scores.Marked >= 90, scores.ToString());
        Assert.True(scores.DirectMarked >= 30, scores.ToString());
    }

    private static VoiceScores Score(string file)
    {
        var scores = new VoiceScores();
        var analyzer = new ArticleAnalyzer(Some.Classifier(), new ArticleOptions { DetectFurniture = false, IncludeEvidence = false });
        foreach (var gold in VoiceGold.Read(Path.Combine(AppContext.BaseDirectory, "Articles", "Voices", file)))
        {
            scores.Add(gold, analyzer.Read(gold.Text));
        }

        return scores;
    }
}
