namespace FramingKit.ML;

/// <summary>Chooses what is added to each label's log-probability before the highest wins, so that macro-F1 is highest.</summary>
internal static class DecisionOffsets
{
    private const double Step = 0.1;
    private const double Widest = 2.0;
    private const int Rounds = 3;

    /// <summary>What macro-F1 must gain for a further step away from 0, so that noise moves nothing.</summary>
    private const double LeastGain = 0.0002;

    /// <summary>Searches one label at a time; of offsets that are equally good the smaller change wins.</summary>
    /// <param name="logProbabilities">For each row, the calibrated log-probabilities, from out of fold.</param>
    /// <param name="labels">For each row, the index of its label.</param>
    public static IReadOnlyList<float> Choose(IReadOnlyList<float[]> logProbabilities, IReadOnlyList<int> labels)
    {
        var offsets = new double[logProbabilities[0].Length];
        var best = MacroF1(logProbabilities, labels, offsets);
        for (var round = 0; round < Rounds; round++)
        {
            for (var label = 0; label < offsets.Length; label++)
            {
                (offsets[label], best) = ChooseOne(logProbabilities, labels, offsets, label, best);
            }
        }

        return [.. offsets.Select(offset => (float)offset)];
    }

    private static (double Offset, double Score) ChooseOne(
        IReadOnlyList<float[]> logProbabilities, IReadOnlyList<int> labels, double[] offsets, int label, double best)
    {
        var chosen = offsets[label];
        var tried = (double[])offsets.Clone();
        var steps = (int)(Widest / Step);
        foreach (var candidate in Enumerable.Range(-steps, (2 * steps) + 1).Select(step => step * Step).OrderBy(Math.Abs))
        {
            tried[label] = candidate;
            var score = MacroF1(logProbabilities, labels, tried);
            if (score > best + LeastGain)
            {
                (chosen, best) = (candidate, score);
            }
        }

        return (chosen, best);
    }

    private static double MacroF1(IReadOnlyList<float[]> logProbabilities, IReadOnlyList<int> labels, double[] offsets)
    {
        var confusion = new ConfusionMatrix(offsets.Length);
        for (var row = 0; row < labels.Count; row++)
        {
            confusion.Add(labels[row], IndexOfHighest(logProbabilities[row], offsets));
        }

        return confusion.MacroF1;
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
