using System.Text.RegularExpressions;

namespace FramingKit.ML;

/// <summary>Finds texts that are the same or nearly so, in time about proportional to their number.</summary>
/// <remarks>MinHash with banding (Broder, 1997; Indyk and Motwani, 1998) proposes pairs; each is then compared exactly.</remarks>
internal static partial class NearDuplicates
{
    /// <summary>A pair of similarity s is proposed with the probability 1 − (1 − s^<see cref="HashesOfBand"/>)^<see cref="Bands"/>.</summary>
    public const int Bands = 24;

    public const int HashesOfBand = 3;
    private const int WordsOfShingle = 3;

    /// <summary>Comparing all rows of a band that very many share (a phrase of a form) would cost the square of their number.</summary>
    private const int MostRowsOfBand = 200;

    public static IReadOnlyList<DuplicatePair> Find(IReadOnlyList<LabelledSentence> rows, double leastSimilarity)
    {
        var shingles = rows.AsParallel().AsOrdered().Select(row => Shingles(row.Text)).ToArray();
        var copies = Enumerable.Range(0, rows.Count).Where(row => shingles[row].Count > 0)
            .GroupBy(row => shingles[row], HashSet<ulong>.CreateSetComparer())
            .Select(group => group.ToList()).ToList();
        var firsts = copies.Select(group => group[0]).ToList();
        return
        [
            .. copies.SelectMany(PairsWithFirst).Concat(Candidates(shingles, firsts))
                .Select(pair => (pair.First, pair.Second, Similarity: Similarity(shingles[pair.First], shingles[pair.Second])))
                .Where(pair => pair.Similarity >= leastSimilarity)
                .OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.First).ThenBy(pair => pair.Second)
                .Select(pair => new DuplicatePair(rows[pair.First], rows[pair.Second], pair.Similarity)),
        ];
    }

    /// <summary>Proposes pairs of rows whose texts differ.</summary>
    private static HashSet<(int First, int Second)> Candidates(HashSet<ulong>[] shingles, List<int> rows)
    {
        var signatures = rows.AsParallel().AsOrdered().Select(row => Signature(shingles[row])).ToArray();
        var pairs = new HashSet<(int, int)>();
        for (var band = 0; band < Bands; band++)
        {
            var start = band * HashesOfBand;
            var alike = Enumerable.Range(0, rows.Count)
                .GroupBy(place => (signatures[place][start], signatures[place][start + 1], signatures[place][start + 2]), place => rows[place])
                .Select(group => group.ToList());
            foreach (var group in alike)
            {
                pairs.UnionWith(group.Count <= MostRowsOfBand ? AllPairs(group) : PairsWithFirst(group));
            }
        }

        return pairs;
    }

    private static IEnumerable<(int First, int Second)> AllPairs(List<int> rows) =>
        rows.SelectMany((first, place) => rows.Skip(place + 1).Select(second => (first, second)));

    private static IEnumerable<(int First, int Second)> PairsWithFirst(List<int> rows) => rows.Skip(1).Select(second => (rows[0], second));

    private static HashSet<ulong> Shingles(string text)
    {
        var words = Words().Matches(text).Select(match => StableHash.Fast(match.Value.ToUpperInvariant())).ToList();
        var count = Math.Max(Math.Min(1, words.Count), words.Count - WordsOfShingle + 1);
        return [.. Enumerable.Range(0, count).Select(start => Combine(words.Skip(start).Take(WordsOfShingle)))];
    }

    private static ulong[] Signature(HashSet<ulong> shingles) =>
        [.. Enumerable.Range(1, Bands * HashesOfBand).Select(salt => shingles.Min(shingle => StableHash.Mix(shingle, (ulong)salt)))];

    private static ulong Combine(IEnumerable<ulong> words) => words.Aggregate(0UL, StableHash.Mix);

    private static double Similarity(HashSet<ulong> first, HashSet<ulong> second)
    {
        var both = first.Count(second.Contains);
        return both / (double)(first.Count + second.Count - both);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Words();
}
