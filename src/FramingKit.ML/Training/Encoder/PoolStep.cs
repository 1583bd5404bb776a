using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Mean and maximum over the places of each sentence.</summary>
internal sealed class PoolStep
{
    private int[] _largest = [];

    public void Forward(EncoderBatch batch, Grid states, Grid pooled)
    {
        var width = states.Columns;
        pooled.Resize(batch.Count, 2 * width);
        if (_largest.Length < batch.Count * width)
        {
            _largest = new int[batch.Count * width];
        }

        for (var sentence = 0; sentence < batch.Count; sentence++)
        {
            var (mean, maximum) = (sentence * 2 * width, ((sentence * 2) + 1) * width);
            var sums = pooled.Values.Slice(mean, width);
            var maxima = pooled.Values.Slice(maximum, width);
            sums.Clear();
            maxima.Fill(float.NegativeInfinity);
            for (var place = batch.Starts[sentence]; place < batch.Starts[sentence + 1]; place++)
            {
                MatrixProduct.Add(states[place], sums);
                Raise(states[place], place, maxima, _largest.AsSpan(sentence * width, width));
            }

            foreach (ref var sum in sums)
            {
                sum /= batch.LengthOf(sentence);
            }
        }
    }

    /// <summary>Sets the gradient of the places' states.</summary>
    public void Backward(EncoderBatch batch, Grid pooledGradient, Grid gradient)
    {
        var width = pooledGradient.Columns / 2;
        gradient.Resize(batch.Tokens.Length, width).Values.Clear();
        for (var sentence = 0; sentence < batch.Count; sentence++)
        {
            var given = pooledGradient[sentence];
            for (var place = batch.Starts[sentence]; place < batch.Starts[sentence + 1]; place++)
            {
                ScaledSum.Add(1f / batch.LengthOf(sentence), given[..width], gradient[place]);
            }

            for (var column = 0; column < width; column++)
            {
                gradient[_largest[(sentence * width) + column]][column] += given[width + column];
            }
        }
    }

    private static void Raise(ReadOnlySpan<float> state, int place, Span<float> maxima, Span<int> largest)
    {
        for (var column = 0; column < state.Length; column++)
        {
            if (state[column] > maxima[column])
            {
                (maxima[column], largest[column]) = (state[column], place);
            }
        }
    }
}
