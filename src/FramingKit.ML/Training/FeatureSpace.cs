using FramingKit.Scoring;
using Microsoft.ML.Data;

namespace FramingKit.ML;

/// <summary>Which features a model knows, and in which column each stands; behind them, one column for each vector dimension.</summary>
internal sealed class FeatureSpace
{
    private readonly Dictionary<ulong, int> _columns;
    private readonly SubwordTable _subwords;

    /// <summary>Sets up the columns.</summary>
    /// <param name="keys">The features' keys, in the order of their columns.</param>
    /// <param name="blocks">The block of each feature.</param>
    /// <param name="subwords">The vectors; one column a dimension.</param>
    /// <param name="effectColumns">The columns of <see cref="SourceEffects"/>, which stand behind all others.</param>
    /// <param name="rowCounts">In how many rows each feature occurs; nothing where that is not known any more.</param>
    public FeatureSpace(ulong[] keys, byte[] blocks, SubwordTable subwords, int effectColumns = 0, int[]? rowCounts = null)
    {
        Keys = keys;
        RowCounts = rowCounts ?? [];
        Blocks = blocks;
        EffectColumns = effectColumns;
        _subwords = subwords;
        _columns = new Dictionary<ulong, int>(keys.Length);
        for (var column = 0; column < keys.Length; column++)
        {
            _columns.Add(keys[column], column);
        }
    }

    public ulong[] Keys { get; }

    public byte[] Blocks { get; }

    /// <summary>Gets in how many of the rows that were learned from each feature occurs; nothing in a space read from a file.</summary>
    public int[] RowCounts { get; }

    public int EffectColumns { get; }

    public int FeatureColumns => Keys.Length + _subwords.Dimensions;

    public int Width => FeatureColumns + EffectColumns;

    /// <summary>Keeps the features that occur in enough rows, in an order that does not depend on the rows' order.</summary>
    public static FeatureSpace Learn(IEnumerable<SparseRow> rows, SubwordTable subwords, TrainingOptions options)
    {
        var frequencies = new Dictionary<ulong, (int Rows, FeatureBlock Block)>();
        foreach (var (key, count) in rows.SelectMany(row => row.Counts))
        {
            frequencies[key] = (frequencies.GetValueOrDefault(key).Rows + 1, count.Block);
        }

        var kept = frequencies
            .Where(feature => feature.Value.Rows >= options.MinimumRowsOf(feature.Value.Block))
            .OrderBy(feature => feature.Value.Block).ThenBy(feature => feature.Key)
            .ToList();
        return new FeatureSpace(
            [.. kept.Select(feature => feature.Key)],
            [.. kept.Select(feature => (byte)feature.Value.Block)],
            subwords,
            rowCounts: [.. kept.Select(feature => feature.Value.Rows)]);
    }

    public FeatureSpace WithEffects(int columns) => new(Keys, Blocks, _subwords, columns, RowCounts);

    public float GainOf(int column, FeatureGains gains) => column >= Keys.Length ? gains.Subwords
        : (FeatureBlock)Blocks[column] == FeatureBlock.Words ? gains.Words
        : gains.Lexicon;

    /// <summary>Encodes a row; a larger gain means less regularisation of the weights behind it.</summary>
    public VBuffer<float> Encode(SparseRow row, FeatureGains gains)
    {
        var known = row.Counts
            .Select(feature => (Column: _columns.GetValueOrDefault(feature.Key, -1), Count: feature.Value))
            .Where(feature => feature.Column >= 0)
            .OrderBy(feature => feature.Column)
            .ToList();
        var hasSubwords = row.Subwords.Count > 0 && gains.Subwords != 0;
        var count = known.Count + (hasSubwords ? _subwords.Dimensions : 0);
        var values = new float[count];
        var indices = new int[count];
        for (var index = 0; index < known.Count; index++)
        {
            indices[index] = known[index].Column;
            values[index] = row.ValueOf(known[index].Count) * GainOf(known[index].Column, gains);
        }

        if (hasSubwords)
        {
            _subwords.AddMean(row.Subwords, gains.Subwords, values.AsSpan(known.Count));
            for (var dimension = 0; dimension < _subwords.Dimensions; dimension++)
            {
                indices[known.Count + dimension] = Keys.Length + dimension;
            }
        }

        return new VBuffer<float>(Width, count, values, indices);
    }
}
