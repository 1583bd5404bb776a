using FramingKit.Articles;

namespace FramingKit.Tests.Articles.Voices;

public class SeedArticleTests
{
    [SeedFact]
    public void Read_SeedArticle_FindsTheVoicesThatAPersonFound()
    {
        var reading = new ArticleAnalyzer(Some.Classifier()).Read(File.ReadAllText(SeedFactAttribute.Text));
        var rows = File.ReadLines(SeedFactAttribute.Expected)
            .Select(row => row.Split('"'))
            .Where(parts => parts[0] == "sentence,")
            .Select(parts => (Start: parts[1], Voice: parts[2].Split(',')[^1]))
            .Where(row => row.Voice.Length > 0)
            .ToList();
        Assert.Equal(4, rows.Count);
        Assert.All(rows, row =>
        {
            var sentence = reading.Sentences.Single(sentence => sentence.Text.StartsWith(row.Start, StringComparison.Ordinal));
            Assert.Contains(row.Voice, sentence.Voices.Select(voice => voice.Speaker));
        });
    }
}
