namespace FramingKit.Scoring;

/// <summary>Runs an <see cref="EncoderModel"/> over a sentence.</summary>
/// <remarks>Immutable; the buffers of a run live in <see cref="EncoderBuffers"/>.</remarks>
internal sealed class SentenceEncoder(EncoderModel model)
{
    public EncoderModel Model { get; } = model;

    /// <summary>Adds the encoder's sum of each frame, then of each sentiment.</summary>
    /// <param name="tokens">The sentence; 1 to <see cref="EncoderInput.Longest"/> places.</param>
    /// <param name="buffers">Buffers of this thread.</param>
    /// <param name="totals">Receives the sums, one for each label.</param>
    public void AddSums(ReadOnlySpan<EncoderToken> tokens, EncoderBuffers buffers, Span<float> totals)
    {
        buffers.Resize(tokens.Length, Model);
        Embed(tokens, buffers.States);
        foreach (var layer in Model.Layers)
        {
            Attend(layer, buffers);
            MatrixProduct.Apply(layer.Output, buffers.Context, buffers.Next);
            MatrixProduct.Add(buffers.Next, buffers.States);
            NormRows.Apply(layer.AttentionNorm, buffers.States);
            MatrixProduct.Apply(layer.Expand, buffers.States, buffers.Inner);
            Gelu.Apply(buffers.Inner);
            MatrixProduct.Apply(layer.Contract, buffers.Inner, buffers.Next);
            MatrixProduct.Add(buffers.Next, buffers.States);
            NormRows.Apply(layer.OutputNorm, buffers.States);
        }

        Pool(buffers.States, buffers.Pooled);
        for (var label = 0; label < Model.Head.Outputs; label++)
        {
            totals[label] += Model.Head.Bias[label] + MatrixProduct.Dot(Model.Head.Weights.AsSpan(label * buffers.Pooled.Length, buffers.Pooled.Length), buffers.Pooled);
        }
    }

    private void Embed(ReadOnlySpan<EncoderToken> tokens, Span<float> states)
    {
        for (var place = 0; place < tokens.Length; place++)
        {
            Model.Embed(tokens[place], place, states.Slice(place * Model.Width, Model.Width));
        }
    }

    /// <summary>Lets each place gather the values of all, weighted by how well their keys fit its query.</summary>
    private void Attend(EncoderLayer layer, EncoderBuffers buffers)
    {
        MatrixProduct.Apply(layer.Query, buffers.States, buffers.Queries);
        MatrixProduct.Apply(layer.Key, buffers.States, buffers.Keys);
        MatrixProduct.Apply(layer.Value, buffers.States, buffers.Values);
        var context = buffers.Context;
        context.Clear();
        var size = Model.Width / Model.Heads;
        for (var first = 0; first < context.Length; first += size)
        {
            var column = first % Model.Width;
            Weigh(buffers.Queries.Slice(first, size), buffers.Keys[column..], buffers.Attention);
            Gather(buffers.Attention, buffers.Values[column..], context.Slice(first, size));
        }
    }

    private void Weigh(ReadOnlySpan<float> query, ReadOnlySpan<float> keys, Span<float> attention)
    {
        var scale = 1 / MathF.Sqrt(query.Length);
        for (var place = 0; place < attention.Length; place++)
        {
            attention[place] = scale * MatrixProduct.Dot(query, keys.Slice(place * Model.Width, query.Length));
        }

        Softmax.Apply(attention);
    }

    private void Gather(ReadOnlySpan<float> attention, ReadOnlySpan<float> values, Span<float> context)
    {
        for (var place = 0; place < attention.Length; place++)
        {
            ScaledSum.Add(attention[place], values.Slice(place * Model.Width, context.Length), context);
        }
    }

    /// <summary>Writes the mean of all places, then their maximum.</summary>
    private void Pool(ReadOnlySpan<float> states, Span<float> pooled)
    {
        var mean = pooled[..Model.Width];
        var highest = pooled[Model.Width..];
        mean.Clear();
        highest.Fill(float.NegativeInfinity);
        for (var index = 0; index < states.Length; index++)
        {
            var column = index % Model.Width;
            mean[column] += states[index];
            highest[column] = Math.Max(highest[column], states[index]);
        }

        var places = states.Length / Model.Width;
        for (var column = 0; column < mean.Length; column++)
        {
            mean[column] /= places;
        }
    }
}
