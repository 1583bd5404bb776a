using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Self-attention: each place takes up the values of the places of its sentence whose keys match its query.</summary>
internal sealed class AttentionStep(int width, int heads)
{
    private readonly int _headWidth = width / heads;
    private readonly float _factor = 1 / MathF.Sqrt(width / (float)heads);
    private readonly List<int> _offsets = [];
    private float[] _attention = [];

    public void Forward(EncoderBatch batch, AttentionGrids states, Grid context, DropoutMask mask)
    {
        _offsets.Clear();
        var total = 0;
        for (var sentence = 0; sentence < batch.Count; sentence++)
        {
            _offsets.Add(total);
            total += heads * batch.LengthOf(sentence) * batch.LengthOf(sentence);
        }

        if (_attention.Length < total)
        {
            _attention = new float[total * 3 / 2];
        }

        context.Resize(states.Query.Rows, width).Values.Clear();
        Parallel.For(0, batch.Count * heads, index => ForwardHead(batch, index, states, context, mask));
    }

    /// <summary>Sets the gradients of query, key and value.</summary>
    public void Backward(EncoderBatch batch, AttentionGrids states, AttentionGrids gradients, Grid contextGradient, DropoutMask mask)
    {
        foreach (var grid in gradients.All)
        {
            grid.Resize(contextGradient.Rows, width).Values.Clear();
        }

        Parallel.For(0, batch.Count * heads, index => BackwardHead(batch, index, states, gradients, contextGradient, mask));
    }

    private void ForwardHead(EncoderBatch batch, int index, AttentionGrids states, Grid context, DropoutMask mask)
    {
        var (start, length) = (batch.Starts[index / heads], batch.LengthOf(index / heads));
        var first = (index % heads) * _headWidth;
        Span<float> dropped = stackalloc float[EncoderInput.Longest];
        dropped = dropped[..length];
        for (var place = 0; place < length; place++)
        {
            var offset = OffsetOf(index, length) + (place * length);
            var attention = _attention.AsSpan(offset, length);
            var asked = states.Query[start + place].Slice(first, _headWidth);
            for (var other = 0; other < length; other++)
            {
                attention[other] = _factor * MatrixProduct.Dot(asked, states.Key[start + other].Slice(first, _headWidth));
            }

            Softmax.Apply(attention);
            attention.CopyTo(dropped);
            mask.Apply(dropped, offset);
            var taken = context[start + place].Slice(first, _headWidth);
            for (var other = 0; other < length; other++)
            {
                ScaledSum.Add(dropped[other], states.Value[start + other].Slice(first, _headWidth), taken);
            }
        }
    }

    private void BackwardHead(EncoderBatch batch, int index, AttentionGrids states, AttentionGrids gradients, Grid contextGradient, DropoutMask mask)
    {
        var (start, length) = (batch.Starts[index / heads], batch.LengthOf(index / heads));
        var first = (index % heads) * _headWidth;
        Span<float> dropped = stackalloc float[EncoderInput.Longest];
        Span<float> wanted = stackalloc float[EncoderInput.Longest];
        dropped = dropped[..length];
        wanted = wanted[..length];
        for (var place = 0; place < length; place++)
        {
            var offset = OffsetOf(index, length) + (place * length);
            var attention = _attention.AsSpan(offset, length);
            attention.CopyTo(dropped);
            mask.Apply(dropped, offset);
            var given = contextGradient[start + place].Slice(first, _headWidth);
            for (var other = 0; other < length; other++)
            {
                wanted[other] = MatrixProduct.Dot(given, states.Value[start + other].Slice(first, _headWidth));
                ScaledSum.Add(dropped[other], given, gradients.Value[start + other].Slice(first, _headWidth));
            }

            mask.Apply(wanted, offset);
            var mean = MatrixProduct.Dot(wanted, attention);
            var asked = states.Query[start + place].Slice(first, _headWidth);
            var askedGradient = gradients.Query[start + place].Slice(first, _headWidth);
            for (var other = 0; other < length; other++)
            {
                var factor = _factor * attention[other] * (wanted[other] - mean);
                ScaledSum.Add(factor, states.Key[start + other].Slice(first, _headWidth), askedGradient);
                ScaledSum.Add(factor, asked, gradients.Key[start + other].Slice(first, _headWidth));
            }
        }
    }

    private int OffsetOf(int index, int length) => _offsets[index / heads] + (index % heads * length * length);
}
