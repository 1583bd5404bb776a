namespace FramingKit.Scoring;

/// <summary>What a small transformer encoder has learned: vectors of subwords, layers that let them look at each other, and a head.</summary>
/// <remarks>
/// The shape of BERT (Devlin et al., 2019, "BERT: Pre-training of Deep Bidirectional Transformers"): sums of embeddings, layer
/// norm, then layers of self-attention and of a feed-forward net, each with a residual and a layer norm. The head reads mean and
/// maximum of the last layer's places. All matrices are stored by output: row <c>o</c> holds the weights of output <c>o</c>.
/// </remarks>
internal sealed class EncoderModel
{
    /// <summary>Gets the number of values in a place's state; a multiple of <see cref="Heads"/>.</summary>
    public required int Width { get; init; }

    /// <summary>Gets the number of attention heads.</summary>
    public required int Heads { get; init; }

    /// <summary>Gets a vector for each subword and then for each <see cref="EncoderSymbol"/>.</summary>
    public required ByteRows Words { get; init; }

    /// <summary>Gets a vector for each place; <see cref="EncoderInput.Longest"/> rows of <see cref="Width"/>.</summary>
    public required float[] Positions { get; init; }

    /// <summary>Gets what the sum of the word's and the place's vector is normed by.</summary>
    public required NormWeights InputNorm { get; init; }

    public required EncoderLayer[] Layers { get; init; }

    /// <summary>Gets what turns mean and maximum into a sum for each frame, then for each sentiment.</summary>
    public required DenseWeights Head { get; init; }

    /// <summary>Writes the state with which a token enters the first layer.</summary>
    public void Embed(EncoderToken token, int place, Span<float> state)
    {
        Words.CopyRow(token.Row, state);
        MatrixProduct.Add(Positions.AsSpan(place * Width, Width), state);
        NormRows.Apply(InputNorm, state);
    }
}

/// <summary>One layer: self-attention and a feed-forward net, each normed after its residual is added.</summary>
internal sealed class EncoderLayer
{
    public required DenseWeights Query { get; init; }

    public required DenseWeights Key { get; init; }

    public required DenseWeights Value { get; init; }

    public required DenseWeights Output { get; init; }

    public required NormWeights AttentionNorm { get; init; }

    public required DenseWeights Expand { get; init; }

    public required DenseWeights Contract { get; init; }

    public required NormWeights OutputNorm { get; init; }

    /// <summary>Gets the matrices in the order of their use, which is that of the file.</summary>
    public IEnumerable<DenseWeights> Matrices => [Query, Key, Value, Output, Expand, Contract];
}

/// <summary>A matrix and a bias.</summary>
/// <param name="Weights">For each output, the weights of all inputs.</param>
/// <param name="Bias">A value for each output.</param>
internal sealed record DenseWeights(float[] Weights, float[] Bias)
{
    public int Outputs => Bias.Length;

    public int Inputs => Weights.Length / Bias.Length;
}

/// <summary>The scale and shift of a layer norm.</summary>
internal sealed record NormWeights(float[] Scale, float[] Shift)
{
    public const float Epsilon = 1e-12f;
}

/// <summary>Rows of numbers, each stored as bytes with a scale of its own.</summary>
internal sealed record ByteRows(sbyte[] Values, float[] Scales)
{
    public int Width => Values.Length / Scales.Length;

    /// <summary>Stores rows in bytes; the largest value of each becomes ±127.</summary>
    public static ByteRows Pack(ReadOnlySpan<float> rows, int width)
    {
        var (values, scales) = (new sbyte[rows.Length], new float[rows.Length / width]);
        for (var row = 0; row < scales.Length; row++)
        {
            var largest = 0f;
            foreach (var value in rows.Slice(row * width, width))
            {
                largest = Math.Max(largest, Math.Abs(value));
            }

            var scale = scales[row] = largest / sbyte.MaxValue;
            for (var column = row * width; scale > 0 && column < (row + 1) * width; column++)
            {
                values[column] = (sbyte)MathF.Round(rows[column] / scale);
            }
        }

        return new ByteRows(values, scales);
    }

    /// <summary>Writes a row's numbers.</summary>
    public void CopyRow(int row, Span<float> target)
    {
        var scale = Scales[row];
        var values = Values.AsSpan(row * Width, Width);
        for (var column = 0; column < values.Length; column++)
        {
            target[column] = scale * values[column];
        }
    }

    /// <summary>Gives all rows as numbers.</summary>
    public float[] Unpack()
    {
        var rows = new float[Values.Length];
        for (var row = 0; row < Scales.Length; row++)
        {
            CopyRow(row, rows.AsSpan(row * Width, Width));
        }

        return rows;
    }
}
