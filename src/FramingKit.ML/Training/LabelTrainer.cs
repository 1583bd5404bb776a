using FramingKit.Scoring;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace FramingKit.ML;

/// <summary>Trains one kind of label: cross-validates, calibrates on what came from out of fold, then learns from all rows.</summary>
internal sealed class LabelTrainer(MLContext context, TrainingOptions options)
{
    /// <param name="encoded">The rows' features.</param>
    /// <param name="gains">The gains they were encoded with.</param>
    /// <param name="labels">The rows' labels.</param>
    /// <param name="folds">The rows' folds.</param>
    /// <param name="weights">The rows' weights in training.</param>
    /// <param name="judged">For each row, its weight when calibration and offsets are chosen; 0 for a row that has no say.</param>
    /// <param name="stepDone">Called after each training.</param>
    public LabelTraining Train(
        EncodedRows encoded,
        FeatureGains gains,
        IReadOnlyList<string> labels,
        IReadOnlyList<int> folds,
        IReadOnlyList<float> weights,
        IReadOnlyList<float> judged,
        Action stepDone)
    {
        var names = labels.Distinct().Order(StringComparer.Ordinal).ToList();
        var sums = new float[labels.Count][];
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var current = fold;
            var fit = Fit(encoded, labels, weights, row => folds[row] != current);
            CheckLabels(fit, names, fold);
            foreach (var row in Enumerable.Range(0, labels.Count).Where(row => folds[row] == current))
            {
                sums[row] = new float[names.Count];
                fit.Sum(encoded.Rows[row], sums[row]);
            }

            stepDone();
        }

        var gold = labels.Select(label => names.IndexOf(label)).ToList();
        var calibration = Calibration.Fit(sums, gold, judged);
        var logProbabilities = sums.Select(row => LogSoftmax(row, calibration)).ToList();
        var chosen = Enumerable.Range(0, labels.Count).Where(row => judged[row] > 0).ToList();
        var offsets = DecisionOffsets.Choose([.. chosen.Select(row => logProbabilities[row])], [.. chosen.Select(row => gold[row])]);
        var all = Fit(encoded, labels, weights, _ => true);
        stepDone();
        return new LabelTraining(new LabelModel(all, gains, calibration, offsets), logProbabilities);
    }

    private LinearFit Fit(EncodedRows encoded, IReadOnlyList<string> labels, IReadOnlyList<float> weights, Func<int, bool> isUsed)
    {
        var used = Enumerable.Range(0, labels.Count).Where(isUsed).ToList();
        var set = new TrainingSet(
            [.. used.Select(row => encoded.Rows[row])], [.. used.Select(row => labels[row])], [.. used.Select(row => weights[row])], encoded.Width);
        return MaximumEntropyTrainer.Fit(context, set, options);
    }

    private static void CheckLabels(LinearFit fit, List<string> names, int fold)
    {
        var missing = names.Except(fit.Labels).FirstOrDefault();
        if (missing is not null)
        {
            throw new LabelledDataException(
                $"All rows with the label '{missing}' fell into fold {fold}; expected rows of every label in more groups than that, or fewer folds.");
        }
    }

    private static float[] LogSoftmax(float[] sums, Calibration calibration)
    {
        var shifted = (float[])sums.Clone();
        calibration.Apply(shifted);
        var probabilities = new float[shifted.Length];
        LinearScorer.Softmax(shifted, probabilities);
        return [.. probabilities.Select(probability => MathF.Log(Math.Max(probability, 1e-12f)))];
    }
}

/// <summary>Rows encoded for ML.NET, all of the same width.</summary>
internal sealed record EncodedRows(IReadOnlyList<VBuffer<float>> Rows, int Width);

/// <summary>A trained model of one kind of label, and the calibrated log-probabilities of all rows from out of fold.</summary>
internal sealed record LabelTraining(LabelModel Model, IReadOnlyList<float[]> OutOfFold);
