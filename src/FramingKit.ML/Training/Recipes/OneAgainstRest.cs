using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace FramingKit.ML;

/// <summary>Makes a linear model of several labels out of one binary model for each.</summary>
/// <remarks>ML.NET's own trainer of that name hides the weights of its parts, which the compiled model needs.</remarks>
internal static class OneAgainstRest
{
    private const string Score = "Score";

    public static LabelFit Fit(
        MLContext context, TrainingSet rows, Func<IDataView, BinaryPredictionTransformer<LinearBinaryModelParameters>> train)
    {
        var names = rows.Labels.Distinct().Order(StringComparer.Ordinal).ToList();
        var models = names.Select(name => train(context.Data.Cache(rows.ToView(context, name)))).ToList();
        var weights = new LinearWeights(
            [.. models.Select(model => model.Model.Weights.ToArray())], [.. models.Select(model => model.Model.Bias)]);
        return new LabelFit(names, Join(context, models, rows), ScoreKind.Sum, weights);
    }

    /// <summary>Chains the binary models, and gathers their scores in one column.</summary>
    private static ITransformer Join(
        MLContext context, List<BinaryPredictionTransformer<LinearBinaryModelParameters>> models, TrainingSet rows)
    {
        var parts = new List<ITransformer>();
        var view = rows.ToView(context);
        for (var label = 0; label < models.Count; label++)
        {
            Add(models[label]);
            Add(context.Transforms.CopyColumns(ScoreOf(label), Score).Fit(view));
        }

        Add(context.Transforms.Concatenate(Score, [.. models.Select((_, label) => ScoreOf(label))]).Fit(view));
        return Chain.Of([.. parts]);

        void Add(ITransformer part)
        {
            parts.Add(part);
            view = part.Transform(view);
        }
    }

    private static string ScoreOf(int label) => $"{Score}{label}";
}
