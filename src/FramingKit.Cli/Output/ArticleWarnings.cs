using FramingKit.Articles;

namespace FramingKit.Cli.Output;

/// <summary>What a reader of the result should know before relying on it.</summary>
internal static class ArticleWarnings
{
    public static IReadOnlyList<string> Of(ArticleReading reading)
    {
        var warnings = new List<string>();
        if (!reading.Sentences.Any(sentence => !sentence.IsHeadline))
        {
            warnings.Add("The text has no sentence besides a headline and page furniture.");
        }

        var truncated = reading.Sentences.Count(sentence => sentence.Result.IsTruncated);
        if (truncated > 0)
        {
            warnings.Add($"Only the first part was read of {Figures.Count(truncated)} very long sentences.");
        }

        return warnings;
    }
}
