using Microsoft.ML;

namespace FramingKit.ML;

/// <summary>Scores each training row by a linear model that has not seen its group, so that trees learn how far to believe such scores.</summary>
/// <remarks>Stacked generalisation (Wolpert, 1992).</remarks>
internal static class StackedScores
{
    private const int Folds = 3;

    public static IReadOnlyList<float[]> Of(MLContext context, TrainingSet rows, IReadOnlyList<string> labels, TrainingOptions options)
    {
        var folds = rows.Groups.Select(group => (int)(StableHash.Of(group, options.Seed) % Folds)).ToList();
        var scores = rows.Groups.Select(_ => new float[labels.Count]).ToArray();
        foreach (var fold in folds.Distinct().Order())
        {
            var rest = Rows(other => other != fold);
            var judged = Rows(other => other == fold);
            if (rest.Select(row => rows.Labels[row]).Distinct().Count() < 2)
            {
                continue; // nothing to learn from: these rows keep the score 0
            }

            var fit = TrainingRecipes.MaximumEntropy.Fit(context, rows.Take(rest), options);
            var places = fit.Labels.Select(label => Enumerable.Range(0, labels.Count).First(place => labels[place] == label)).ToArray();
            foreach (var (row, probabilities) in judged.Zip(fit.Probabilities(context, rows.Take(judged))))
            {
                for (var label = 0; label < places.Length; label++)
                {
                    scores[row][places[label]] = probabilities[label];
                }
            }
        }

        return scores;

        List<int> Rows(Func<int, bool> isTaken) => [.. Enumerable.Range(0, folds.Count).Where(row => isTaken(folds[row]))];
    }
}
