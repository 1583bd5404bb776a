using FramingKit.Articles;

namespace FramingKit.Tests.Articles.Voices;

/// <summary>Words of a text, by where they start.</summary>
internal static class WordOverlap
{
    private static readonly string[] _articles = ["the", "a", "an"];

    public static HashSet<int> Words(string text, TextRange range)
    {
        var words = new HashSet<int>();
        for (var index = range.Start; index < range.End; index++)
        {
            if (char.IsLetterOrDigit(text[index]) && (index == 0 || !char.IsLetterOrDigit(text[index - 1])))
            {
                words.Add(index);
            }
        }

        return words;
    }

    /// <summary>Gets the share of some words that others hold too.</summary>
    public static double Share(HashSet<int> words, HashSet<int> others) => words.Count == 0 ? 0 : (double)words.Count(others.Contains) / words.Count;

    /// <summary>Tells whether two speakers are the same, whatever the article before a noun and the first letter's case.</summary>
    public static bool SameSpeaker(string? found, string marked) =>
        found is not null && Plain(found).Equals(Plain(marked), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string speaker) =>
        string.Join(' ', speaker.Split(' ').Where(word => !_articles.Contains(word, StringComparer.OrdinalIgnoreCase)));
}
