using System.Text.RegularExpressions;

namespace FramingKit.ML;

/// <summary>Finds texts that are the same or nearly so, in time about proportional to their number.</summary>
/// <remarks>MinHash with banding (Broder, 1997; Indyk and Motwani, 1998) proposes pairs; each is then compared exactly.</remarks>
internal static partial class NearDuplicates
{
    private const int Bands = 24;
    private const int HashesOfBand = 3;
    private const int WordsOfShingle = 3;

    /// <summary>A band that very many rows share (an empty text, a phrase of a form) says nothing, and would cost the square of their number.</summary>
    private const int MostRowsOfBand = 200;

    public static IReadOnlyList<DuplicatePair> Find(IReadOnlyList<LabelledSentence> rows, double leastSimilarity)
    {
        var shingles = rows.AsParallel().AsOrdered().Select(row => Shingles(row.Text)).ToArray();
        var signatures = shingles.AsParallel().AsOrdered().Select(Signature).ToArray();
        return
        [
            .. Candidates(signatures)
                .Select(pair => (pair.First, pair.Second, Similarity: Similarity(shingles[pair.First], shingles[pair.Second])))
                .Where(pair => pair.Similarity >= leastSimilarity)
                .OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.First).ThenBy(pair => pair.Second)
                .Select(pair => new DuplicatePair(rows[pair.First], rows[pair.Second], pair.Similarity)),
        ];
    }

    private static HashSet<(int First, int Second)> Candidates(ulong[][] signatures)
    {
        var pairs = new HashSet<(int, int)>();
        for (var band = 0; band < Bands; band++)
        {
            var start = band * HashesOfBand;
            var alike = Enumerable.Range(0, signatures.Length).Where(row => signatures[row].Length > 0)
                .GroupBy(row => (signatures[row][start], signatures[row][start + 1], signatures[row][start + 2]))
                .Where(group => group.Skip(1).Any() && !group.Skip(MostRowsOfBand).Any());
            foreach (var group in alike.Select(rows => rows.ToList()))
            {
                for (var first = 0; first < group.Count; first++)
                {
                    for (var second = first + 1; second < group.Count; second++)
                    {
                        pairs.Add((group[first], group[second]));
                    }
                }
            }
        }

        return pairs;
    }

    private static HashSet<ulong> Shingles(string text)
    {
        var words = Words().Matches(text).Select(match => StableHash.Fast(match.Value.ToUpperInvariant())).ToList();
        var count = Math.Max(Math.Min(1, words.Count), words.Count - WordsOfShingle + 1);
        return [.. Enumerable.Range(0, count).Select(start => Combine(words.Skip(start).Take(WordsOfShingle)))];
    }

    private static ulong[] Signature(HashSet<ulong> shingles) => shingles.Count == 0
        ? []
        : [.. Enumerable.Range(1, Bands * HashesOfBand).Select(salt => shingles.Min(shingle => StableHash.Mix(shingle, (ulong)salt)))];

    private static ulong Combine(IEnumerable<ulong> words) => words.Aggregate(0UL, StableHash.Mix);

    private static double Similarity(HashSet<ulong> first, HashSet<ulong> second)
    {
        var both = first.Count(second.Contains);
        return both / (double)(first.Count + second.Count - both);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Words();
}
