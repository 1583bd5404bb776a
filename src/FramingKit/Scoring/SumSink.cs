using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FramingKit.Scoring;

/// <summary>Adds up the weight rows of a sentence's features, one sum for each block and one for subwords.</summary>
internal ref struct SumSink(LinearModel model, Span<float> sums) : IFeatureSink
{
    /// <summary>How many rows of sums there are: the blocks and the subwords.</summary>
    public const int RowCount = BlockScale.BlockCount + 1;

    private readonly Span<float> _sums = sums;
    private readonly int _stride = model.Stride;
    private int _words;
    private int _subwords;

    public void Add(FeatureBlock block, ulong key, UnitSpan carrier, UnitSpan secondCarrier)
    {
        _words += block == FeatureBlock.Words ? 1 : 0;
        var row = model.FeatureRows.Find(key);
        if (row >= 0)
        {
            AddRow(model.FeatureWeights, row, (int)block);
        }
    }

    public void AddSubword(int row, int unit)
    {
        _subwords++;
        AddRow(model.SubwordWeights, row, BlockScale.BlockCount);
    }

    /// <summary>Writes the scaled total of all sums and the bias into <paramref name="totals"/>, one value a label.</summary>
    public readonly void WriteTotals(Span<float> totals)
    {
        for (var label = 0; label < totals.Length; label++)
        {
            totals[label] = model.Bias[label]
                + (BlockScale.Of(FeatureBlock.Words, _words) * _sums[label])
                + (BlockScale.Of(FeatureBlock.Lexicon, 0) * _sums[_stride + label])
                + (BlockScale.OfSubwords(_subwords) * _sums[(2 * _stride) + label]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void AddRow(float[] weights, int row, int sumRow)
    {
        ref var sum = ref MemoryMarshal.GetReference(_sums[(sumRow * _stride)..]);
        ref var weight = ref weights[row * _stride];
        for (nuint offset = 0; offset < (nuint)_stride; offset += LinearModel.VectorWidth)
        {
            (Vector256.LoadUnsafe(ref sum, offset) + Vector256.LoadUnsafe(ref weight, offset)).StoreUnsafe(ref sum, offset);
        }
    }
}
