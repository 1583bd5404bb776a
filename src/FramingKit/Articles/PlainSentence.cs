namespace FramingKit.Articles;

/// <summary>The words of a sentence, as far as they matter for telling whether another one says the same.</summary>
internal sealed class PlainSentence
{
    private static readonly HashSet<string> _negations = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "none", "nor", "neither", "without", "cannot", "nobody", "nothing",
    };

    private readonly List<string> _fixed;

    public PlainSentence(List<string> words, SentencePlace place)
    {
        Places = [place];
        Pairs = [.. words.Zip(words.Skip(1))];
        _fixed = [.. words.Where(IsFixed).Order(StringComparer.Ordinal)];
    }

    public List<SentencePlace> Places { get; }

    public HashSet<(string, string)> Pairs { get; }

    /// <summary>Whether enough pairs of words agree, and everything that must not differ.</summary>
    public bool IsLike(PlainSentence other, double leastAgreement)
    {
        var (small, large) = Pairs.Count <= other.Pairs.Count ? (Pairs, other.Pairs) : (other.Pairs, Pairs);
        return 2.0 * small.Count(large.Contains) / (small.Count + large.Count) >= leastAgreement
            && _fixed.SequenceEqual(other._fixed, StringComparer.Ordinal);
    }

    private static bool IsFixed(string word) =>
        char.IsAsciiDigit(word[0]) || _negations.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);
}
