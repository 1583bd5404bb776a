namespace FramingKit.Articles;

/// <summary>Finds sentences that stand in several articles, word for word or nearly so.</summary>
/// <remarks>
/// Equal sentences are found by their words; near-identical ones by the word pairs they share, looking only at the rarest pairs
/// of each (prefix filtering: Chaudhuri, Ganti and Kaushik, 2006), since two sentences that share enough share one of these.
/// </remarks>
internal sealed class CommonSentences
{
    private const double LeastAgreement = 0.8;
    private const int FewestWords = 5;

    /// <summary>A pair of words in more sentences than this tells nothing, and looking at it would cost quadratic time.</summary>
    private const int MostPostings = 64;

    private readonly List<PlainSentence> _sentences = [];
    private readonly List<int> _leaders = [];

    public static List<CommonSentence> Find(IReadOnlyList<ArticleReading> readings)
    {
        var finder = new CommonSentences();
        finder.AddExact(readings);
        finder.JoinNear();
        return finder.Groups();
    }

    private void AddExact(IReadOnlyList<ArticleReading> readings)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in ArticleSet.Places(readings))
        {
            var words = PlainWords.Of(readings[place.Article].Sentences[place.Sentence].Text);
            if (words.Count < FewestWords)
            {
                continue;
            }

            var key = string.Join(' ', words);
            if (known.TryGetValue(key, out var index))
            {
                _sentences[index].Places.Add(place);
            }
            else
            {
                known.Add(key, _sentences.Count);
                _leaders.Add(_sentences.Count);
                _sentences.Add(new PlainSentence(words, place));
            }
        }
    }

    private void JoinNear()
    {
        var frequency = _sentences.SelectMany(sentence => sentence.Pairs).CountBy(pair => pair).ToDictionary();
        var postings = new Dictionary<(string, string), List<int>>();
        for (var index = 0; index < _sentences.Count; index++)
        {
            var pairs = _sentences[index].Pairs.OrderBy(pair => frequency[pair]).ThenBy(pair => pair, PairComparer.Default).ToList();
            var candidates = new HashSet<int>();
            foreach (var pair in pairs.Take(PrefixLength(pairs.Count)))
            {
                if (!postings.TryGetValue(pair, out var posting))
                {
                    postings.Add(pair, posting = []);
                }

                candidates.UnionWith(posting);
                if (posting.Count < MostPostings)
                {
                    posting.Add(index);
                }
            }

            foreach (var candidate in candidates.Order().Where(candidate => _sentences[candidate].IsLike(_sentences[index], LeastAgreement)))
            {
                Join(candidate, index);
            }
        }
    }

    /// <summary>A sentence that agrees shares at least this part of the pairs, so one of the others left over must be shared.</summary>
    private static int PrefixLength(int pairs) => pairs - (int)Math.Ceiling(pairs * LeastAgreement / (2 - LeastAgreement)) + 1;

    private void Join(int one, int other)
    {
        var (first, second) = (LeaderOf(one), LeaderOf(other));
        _leaders[Math.Max(first, second)] = Math.Min(first, second);
    }

    private int LeaderOf(int index)
    {
        while (_leaders[index] != index)
        {
            index = _leaders[index] = _leaders[_leaders[index]];
        }

        return index;
    }

    private List<CommonSentence> Groups() =>
    [
        .. Enumerable.Range(0, _sentences.Count)
            .GroupBy(LeaderOf)
            .Select(group => new CommonSentence
            {
                Places = [.. group.SelectMany(index => _sentences[index].Places).OrderBy(place => place.Article).ThenBy(place => place.Sentence)],
                IsExact = group.Count() == 1,
            })
            .Where(common => common.Places[0].Article != common.Places[^1].Article)
            .OrderBy(common => common.Places[0].Article).ThenBy(common => common.Places[0].Sentence),
    ];

    private sealed class PairComparer : IComparer<(string First, string Second)>
    {
        public static PairComparer Default { get; } = new();

        public int Compare((string First, string Second) one, (string First, string Second) other)
        {
            var first = string.CompareOrdinal(one.First, other.First);
            return first != 0 ? first : string.CompareOrdinal(one.Second, other.Second);
        }
    }
}
