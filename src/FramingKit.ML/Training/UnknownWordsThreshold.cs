using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Learns how many unknown words are still usual, from the training rows put together to short texts.</summary>
internal static class UnknownWordsThreshold
{
    private const int RowsOfText = 20;
    private const int FewestTexts = 30;

    /// <summary>The share of usual texts below the threshold.</summary>
    private const double Usual = 0.99;

    /// <summary>Returns the share of unknown words that one usual text in a hundred exceeds, or null where there are too few rows.</summary>
    /// <param name="rows">The training rows.</param>
    /// <param name="resources">The lexicon and the subwords.</param>
    /// <param name="minimumRows">The number of rows in which a word must occur to be known.</param>
    public static float? Choose(IReadOnlyList<LabelledSentence> rows, FeatureResources resources, int minimumRows)
    {
        var words = Read(rows, resources);
        var known = words.SelectMany(row => row.Distinct()).CountBy(word => word).ToDictionary();
        var shares = Enumerable.Range(0, rows.Count)
            .OrderBy(row => rows[row].Source, StringComparer.Ordinal).ThenBy(row => rows[row].Line)
            .Chunk(RowsOfText)
            .Where(text => text.Length == RowsOfText)
            .Select(text => UnknownShare([.. text.Select(row => words[row])], known, minimumRows))
            .Order().ToList();
        return shares.Count < FewestTexts ? null : (float)shares[(int)(Usual * (shares.Count - 1))];
    }

    /// <summary>Counts as if the text itself had not been among the training rows.</summary>
    private static double UnknownShare(List<List<ulong>> text, Dictionary<ulong, int> known, int minimumRows)
    {
        var own = text.SelectMany(row => row.Distinct()).CountBy(word => word).ToDictionary();
        var all = text.Sum(row => row.Count);
        return all == 0 ? 0 : text.Sum(row => row.Count(word => known[word] - own[word] < minimumRows)) / (double)all;
    }

    private static List<List<ulong>> Read(IReadOnlyList<LabelledSentence> rows, FeatureResources resources)
    {
        var units = new TextUnits();
        var words = new List<List<ulong>>(rows.Count);
        foreach (var row in rows)
        {
            units.Read(row.Text, resources.Extractor.Lexicon, resources.Extractor.Words);
            var found = new List<ulong>();
            foreach (ref readonly var unit in units.Units)
            {
                if (UnknownWords.IsCounted(unit))
                {
                    found.Add(unit.Hash);
                }
            }

            words.Add(found);
        }

        return words;
    }
}
