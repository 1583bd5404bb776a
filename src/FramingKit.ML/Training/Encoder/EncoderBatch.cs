using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Sentences whose places stand one after the other, without padding.</summary>
internal sealed class EncoderBatch
{
    public EncoderBatch(IReadOnlyList<EncoderRow> rows)
    {
        Rows = rows;
        Tokens = [.. rows.SelectMany(row => row.Tokens)];
        Starts = new int[rows.Count + 1];
        for (var index = 0; index < rows.Count; index++)
        {
            Starts[index + 1] = Starts[index] + rows[index].Tokens.Length;
        }
    }

    public IReadOnlyList<EncoderRow> Rows { get; }

    public EncoderToken[] Tokens { get; }

    /// <summary>Gets where each sentence starts, and behind them where the last one ends.</summary>
    public int[] Starts { get; }

    public int Count => Rows.Count;

    public int LengthOf(int sentence) => Starts[sentence + 1] - Starts[sentence];
}
