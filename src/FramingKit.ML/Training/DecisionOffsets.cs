namespace FramingKit.ML;

/// <summary>Chooses what is added to each label's log-probability before the highest wins, so that macro-F1 is highest.</summary>
/// <remarks>
/// As a function of the offsets macro-F1 is a ragged staircase, whose highest step hangs on a few rows. So the search is repeated on
/// bootstrap samples of the rows and its results are averaged (bagging; Breiman, 1996).
/// </remarks>
internal static class DecisionOffsets
{
    private const double Step = 0.1;
    private const double Widest = 2.0;
    private const int Rounds = 3;
    private const int Samples = 24;

    /// <summary>What macro-F1 must gain for a further step away from 0, so that noise moves nothing.</summary>
    private const double LeastGain = 0.0002;

    /// <summary>Returns the mean of the best offsets of many samples of the rows.</summary>
    /// <param name="logProbabilities">For each row, the calibrated log-probabilities, from out of fold.</param>
    /// <param name="labels">For each row, the index of its label.</param>
    /// <param name="weights">For each row, how much it counts.</param>
    /// <param name="seed">The seed of the samples.</param>
    public static IReadOnlyList<float> Choose(
        IReadOnlyList<float[]> logProbabilities, IReadOnlyList<int> labels, IReadOnlyList<float> weights, int seed)
    {
        var random = new Random(seed);
        var sums = new double[logProbabilities[0].Length];
        for (var sample = 0; sample < Samples; sample++)
        {
            var offsets = Search(logProbabilities, labels, Resample(weights, random));
            for (var label = 0; label < sums.Length; label++)
            {
                sums[label] += offsets[label];
            }
        }

        return [.. sums.Select(sum => (float)(sum / Samples))];
    }

    /// <summary>Draws as many rows as there are, with replacement: a row's weight is multiplied by how often it is drawn.</summary>
    private static float[] Resample(IReadOnlyList<float> weights, Random random)
    {
        var sample = new float[weights.Count];
        for (var draw = 0; draw < sample.Length; draw++)
        {
            var row = random.Next(sample.Length);
            sample[row] += weights[row];
        }

        return sample;
    }

    /// <summary>Searches one label at a time; of offsets that are equally good the smaller change wins.</summary>
    private static double[] Search(IReadOnlyList<float[]> logProbabilities, IReadOnlyList<int> labels, float[] weights)
    {
        var offsets = new double[logProbabilities[0].Length];
        var best = MacroF1(logProbabilities, labels, weights, offsets);
        for (var round = 0; round < Rounds; round++)
        {
            for (var label = 0; label < offsets.Length; label++)
            {
                (offsets[label], best) = ChooseOne(logProbabilities, labels, weights, offsets, label, best);
            }
        }

        return offsets;
    }

    private static (double Offset, double Score) ChooseOne(
        IReadOnlyList<float[]> logProbabilities, IReadOnlyList<int> labels, IReadOnlyList<float> weights, double[] offsets, int label, double best)
    {
        var chosen = offsets[label];
        var tried = (double[])offsets.Clone();
        var steps = (int)(Widest / Step);
        foreach (var candidate in Enumerable.Range(-steps, (2 * steps) + 1).Select(step => step * Step).OrderBy(Math.Abs))
        {
            tried[label] = candidate;
            var score = MacroF1(logProbabilities, labels, weights, tried);
            if (score > best + LeastGain)
            {
                (chosen, best) = (candidate, score);
            }
        }

        return (chosen, best);
    }

    private static double MacroF1(
        IReadOnlyList<float[]> logProbabilities, IReadOnlyList<int> labels, IReadOnlyList<float> weights, double[] offsets)
    {
        Span<double> right = stackalloc double[offsets.Length];
        Span<double> goldAndPredicted = stackalloc double[offsets.Length];
        right.Clear();
        goldAndPredicted.Clear();
        for (var row = 0; row < labels.Count; row++)
        {
            var predicted = IndexOfHighest(logProbabilities[row], offsets);
            right[predicted] += predicted == labels[row] ? weights[row] : 0;
            goldAndPredicted[predicted] += weights[row];
            goldAndPredicted[labels[row]] += weights[row];
        }

        var (sum, occurring) = (0.0, 0);
        for (var label = 0; label < offsets.Length; label++)
        {
            if (goldAndPredicted[label] > 0)
            {
                sum += 2 * right[label] / goldAndPredicted[label];
                occurring++;
            }
        }

        return sum / occurring;
    }

    private static int IndexOfHighest(float[] values, double[] offsets)
    {
        var best = 0;
        for (var index = 1; index < values.Length; index++)
        {
            best = values[index] + offsets[index] > values[best] + offsets[best] ? index : best;
        }

        return best;
    }
}
