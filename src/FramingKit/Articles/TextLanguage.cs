namespace FramingKit.Articles;

/// <summary>Tells whether a text is in the language it should be in: by the letters, and by the share of small words.</summary>
/// <remarks>
/// In running text, a quarter to a half of all words are among the hundred most frequent ones of its language; of another language's
/// few are. So a few sentences are enough, and a single foreign quotation does no harm.
/// </remarks>
internal static class TextLanguage
{
    /// <summary>Fewer words tell too little.</summary>
    public const int FewestWords = 20;

    private const double ClearShare = 0.15;
    private const double LeastShare = 0.08;
    private const double ClearLead = 1.4;
    private const double MostForeignLetters = 0.5;
    private const int FewestLetters = 20;
    private const char FirstForeignLetter = '\u0370'; // Greek; everything Latin stands before it

    private static readonly Lazy<Dictionary<string, HashSet<string>>> _words = new(() =>
        LanguageWords.All.ToDictionary(
            language => language.Code, language => language.Words.Split(' ').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal));

    /// <summary>Describes the language if it is not the expected one; null where it is, or where that can't be told.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="expected">The ISO 639-1 code of the language the text should be in.</param>
    /// <returns>For instance "like Spanish", to go behind "the text looks".</returns>
    public static string? Mismatch(IEnumerable<string> sentences, string expected)
    {
        if (!_words.Value.ContainsKey(expected))
        {
            return null;
        }

        var words = sentences.SelectMany(PlainWords.Of).Where(word => char.IsLetter(word[0])).ToList();
        var letters = words.Sum(word => word.Length);
        var foreign = words.Sum(word => word.Count(character => character >= FirstForeignLetter));
        if (letters >= FewestLetters && foreign > MostForeignLetters * letters)
        {
            return "as if written in another script";
        }

        return words.Count < FewestWords ? null : Mismatch(words, expected);
    }

    private static string? Mismatch(List<string> words, string expected)
    {
        var shares = LanguageWords.All
            .Select(language => (language, share: words.Count(_words.Value[language.Code].Contains) / (double)words.Count))
            .ToList();
        var own = shares.First(item => item.language.Code == expected).share;
        var (best, bestShare) = shares.MaxBy(item => item.share);
        if (best.Code != expected && bestShare >= ClearShare && bestShare >= ClearLead * own)
        {
            return $"like {best.Name}";
        }

        return own < LeastShare ? "like a list of names, or like a language that is not known here" : null;
    }

    public static string NameOf(string code) =>
        LanguageWords.All.Where(language => language.Code == code).Select(language => language.Name).FirstOrDefault() ?? $"'{code}'";
}
