using FramingKit.Articles;
using FramingKit.Cli.Input;

namespace FramingKit.Cli.Output;

/// <summary>What a reader of the result should know before relying on it.</summary>
internal static class ArticleWarnings
{
    public static IReadOnlyList<string> Of(ArticleReading reading, ModelCard card)
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

        if (EnglishCheck.Concerns(card) && Language(reading) is { } language)
        {
            warnings.Add(language);
        }

        return warnings;
    }

    private static string? Language(ArticleReading reading)
    {
        var check = new EnglishCheck();
        foreach (var sentence in reading.Sentences)
        {
            check.Add(sentence.Text);
        }

        return check.Warning;
    }
}
