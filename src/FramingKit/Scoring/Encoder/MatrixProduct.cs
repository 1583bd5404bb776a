using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FramingKit.Scoring;

/// <summary>The product of two matrices that are both stored by rows, the second transposed: every dot product of their rows.</summary>
/// <remarks>
/// Four rows of each are multiplied at once, so that each value that is loaded is used four times. Four right rows meet all left ones before
/// the next four: where the right side is a layer's weights, the left side, a sentence, is the one that fits into the cache.
/// </remarks>
internal static class MatrixProduct
{
    private const int Block = 4;

    /// <summary>Sets <c>target[i, j]</c> to the dot product of left row <c>i</c> and right row <c>j</c>.</summary>
    /// <param name="left">Rows of <paramref name="length"/> values.</param>
    /// <param name="right">Rows of <paramref name="length"/> values.</param>
    /// <param name="length">How long a row is.</param>
    /// <param name="target">For each left row, a value for each right one.</param>
    /// <exception cref="ArgumentException">The lengths do not fit each other.</exception>
    public static void Multiply(ReadOnlySpan<float> left, ReadOnlySpan<float> right, int length, Span<float> target)
    {
        var (rows, columns) = (left.Length / length, right.Length / length);
        if (rows * length != left.Length || columns * length != right.Length || target.Length != rows * columns)
        {
            throw new ArgumentException($"{left.Length} and {right.Length} values are no rows of {length} that give {target.Length} products.");
        }

        var wholeRows = rows - (rows % Block);
        var wholeColumns = columns - (columns % Block);
        for (var column = 0; column < wholeColumns; column += Block)
        {
            for (var row = 0; row < wholeRows; row += Block)
            {
                MultiplyBlock(left.Slice(row * length, Block * length), right.Slice(column * length, Block * length), length, target[((row * columns) + column)..], columns);
            }
        }

        for (var row = 0; row < rows; row++)
        {
            for (var column = row < wholeRows ? wholeColumns : 0; column < columns; column++)
            {
                target[(row * columns) + column] = Dot(left.Slice(row * length, length), right.Slice(column * length, length));
            }
        }
    }

    /// <summary>Sets each row of the target to what a dense layer makes of the input's row.</summary>
    public static void Apply(DenseWeights layer, ReadOnlySpan<float> inputs, Span<float> outputs)
    {
        Multiply(inputs, layer.Weights, layer.Inputs, outputs);
        for (var row = 0; row < outputs.Length; row += layer.Outputs)
        {
            Add(layer.Bias, outputs.Slice(row, layer.Outputs));
        }
    }

    /// <summary>Adds values to others.</summary>
    public static void Add(ReadOnlySpan<float> values, Span<float> target)
    {
        ref var from = ref MemoryMarshal.GetReference(values);
        ref var to = ref MemoryMarshal.GetReference(target[..values.Length]);
        var index = 0;
        for (; index <= values.Length - Vector256<float>.Count; index += Vector256<float>.Count)
        {
            (Vector256.LoadUnsafe(ref from, (nuint)index) + Vector256.LoadUnsafe(ref to, (nuint)index)).StoreUnsafe(ref to, (nuint)index);
        }

        for (; index < values.Length; index++)
        {
            target[index] += values[index];
        }
    }

    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ref var first = ref MemoryMarshal.GetReference(left);
        ref var second = ref MemoryMarshal.GetReference(right[..left.Length]);
        var sums = Vector256<float>.Zero;
        var index = 0;
        for (; index <= left.Length - Vector256<float>.Count; index += Vector256<float>.Count)
        {
            sums = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref first, (nuint)index), Vector256.LoadUnsafe(ref second, (nuint)index), sums);
        }

        var total = Vector256.Sum(sums);
        for (; index < left.Length; index++)
        {
            total += left[index] * right[index];
        }

        return total;
    }

    // Inlined into its caller, as dynamic PGO would have it, the running sums no longer fit into registers, and it is half as fast.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void MultiplyBlock(ReadOnlySpan<float> left, ReadOnlySpan<float> right, int length, Span<float> target, int stride)
    {
        ref var a0 = ref MemoryMarshal.GetReference(left);
        ref var a1 = ref Unsafe.Add(ref a0, length);
        ref var a2 = ref Unsafe.Add(ref a1, length);
        ref var a3 = ref Unsafe.Add(ref a2, length);
        ref var b0 = ref MemoryMarshal.GetReference(right);
        ref var b1 = ref Unsafe.Add(ref b0, length);
        ref var b2 = ref Unsafe.Add(ref b1, length);
        ref var b3 = ref Unsafe.Add(ref b2, length);
        Quad c0 = default, c1 = default, c2 = default, c3 = default;
        var index = 0;
        for (; index <= length - Vector256<float>.Count; index += Vector256<float>.Count)
        {
            var at = (nuint)index;
            var columns = new Quad(Vector256.LoadUnsafe(ref b0, at), Vector256.LoadUnsafe(ref b1, at), Vector256.LoadUnsafe(ref b2, at), Vector256.LoadUnsafe(ref b3, at));
            c0 = c0.AddProducts(Vector256.LoadUnsafe(ref a0, at), columns);
            c1 = c1.AddProducts(Vector256.LoadUnsafe(ref a1, at), columns);
            c2 = c2.AddProducts(Vector256.LoadUnsafe(ref a2, at), columns);
            c3 = c3.AddProducts(Vector256.LoadUnsafe(ref a3, at), columns);
        }

        c0.WriteSums(target[..Block]);
        c1.WriteSums(target.Slice(stride, Block));
        c2.WriteSums(target.Slice(2 * stride, Block));
        c3.WriteSums(target.Slice(3 * stride, Block));
        for (; index < length; index++)
        {
            for (var row = 0; row < Block; row++)
            {
                for (var column = 0; column < Block; column++)
                {
                    target[(row * stride) + column] += left[(row * length) + index] * right[(column * length) + index];
                }
            }
        }
    }

    /// <summary>The running products of one left row with four right ones.</summary>
    private readonly struct Quad(Vector256<float> first, Vector256<float> second, Vector256<float> third, Vector256<float> fourth)
    {
        private readonly Vector256<float> _first = first;
        private readonly Vector256<float> _second = second;
        private readonly Vector256<float> _third = third;
        private readonly Vector256<float> _fourth = fourth;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Quad AddProducts(Vector256<float> row, Quad columns) => new(
            Vector256.FusedMultiplyAdd(row, columns._first, _first),
            Vector256.FusedMultiplyAdd(row, columns._second, _second),
            Vector256.FusedMultiplyAdd(row, columns._third, _third),
            Vector256.FusedMultiplyAdd(row, columns._fourth, _fourth));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void WriteSums(Span<float> target)
        {
            target[0] = Vector256.Sum(_first);
            target[1] = Vector256.Sum(_second);
            target[2] = Vector256.Sum(_third);
            target[3] = Vector256.Sum(_fourth);
        }
    }
}
