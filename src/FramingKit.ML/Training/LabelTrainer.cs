using System.Globalization;
using Microsoft.ML;

namespace FramingKit.ML;

/// <summary>Trains one kind of label: cross-validates, calibrates on what came from out of fold, then learns from all rows.</summary>
internal sealed class LabelTrainer(TrainingOptions options)
{
    /// <param name="kind">What kind of label it is, for the progress: frames or sentiments.</param>
    /// <param name="rows">The rows with their labels.</param>
    /// <param name="gains">The gains they were encoded with.</param>
    /// <param name="folds">The rows' folds.</param>
    /// <param name="weights">How much each row counts when the decision offsets are chosen.</param>
    /// <param name="steps">Is told of each training.</param>
    public LabelTraining Train(
        string kind, TrainingSet rows, FeatureGains gains, TrainingFolds folds, IReadOnlyList<float> weights, StepCounter steps)
    {
        var names = rows.Labels.Distinct().Order(StringComparer.Ordinal).ToList();
        var sums = OutOfFold(kind, rows, folds.ByGroup, names, steps);
        var gold = rows.Labels.Select(label => names.IndexOf(label)).ToList();
        var calibration = Calibration.Fit(folds.BySource is { } bySource ? OutOfFold($"{kind} by source", rows, bySource, names, steps) : sums, gold);
        var logProbabilities = sums.Select(row => LogProbabilities.Of(row, calibration)).ToList();
        var offsets = DecisionOffsets.Choose(logProbabilities, gold, weights, options.Seed);
        steps.Begin($"{kind}, all rows");
        var all = Fit(rows);
        steps.Done();
        return new LabelTraining(new LabelModel(all, gains, calibration, offsets), logProbabilities);
    }

    private float[][] OutOfFold(string kind, TrainingSet rows, IReadOnlyList<int> folds, List<string> names, StepCounter steps)
    {
        var sums = new float[rows.Count][];
        for (var fold = 0; fold < options.Folds; fold++)
        {
            steps.Begin(string.Create(CultureInfo.InvariantCulture, $"{kind}, fold {fold + 1} of {options.Folds}"));
            var (learned, judged) = (new List<int>(), new List<int>());
            for (var row = 0; row < rows.Count; row++)
            {
                (folds[row] == fold ? judged : learned).Add(row);
            }

            var fit = Fit(rows.Take(learned));
            CheckLabels(fit, names, fold);
            foreach (var (row, sum) in judged.Zip(fit.Sums(NewContext(), rows.Take(judged))))
            {
                sums[row] = sum;
            }

            steps.Done();
        }

        return sums;
    }

    private LabelFit Fit(TrainingSet rows)
    {
        var hasChoice = rows.Labels.Distinct().Skip(1).Any();
        var recipe = hasChoice ? options.Recipe : TrainingRecipes.MaximumEntropy; // not every trainer of ML.NET's takes a single label
        return recipe.Fit(NewContext(), rows.ForLearning(), options);
    }

    /// <summary>A new one for each training, so that none depends on how much chance the ones before it used up.</summary>
    private MLContext NewContext() => new(options.Seed);

    private static void CheckLabels(LabelFit fit, List<string> names, int fold)
    {
        var missing = names.Except(fit.Labels).FirstOrDefault();
        if (missing is not null)
        {
            throw new LabelledDataException(string.Create(
                CultureInfo.InvariantCulture,
                $"All rows with the label '{missing}' fell into fold {fold + 1}; expected rows of every label in more groups than that, or fewer folds."));
        }
    }
}

/// <summary>A trained model of one kind of label, and the calibrated log-probabilities of all rows from out of fold.</summary>
internal sealed record LabelTraining(LabelModel Model, IReadOnlyList<float[]> OutOfFold);
