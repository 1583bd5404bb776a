using System.Globalization;
using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Trains a classifier on labelled sentences, with grouped cross-validation.</summary>
/// <example><code>
/// var rows = LabelledData.Load("my-labels.csv");
/// TrainedModel model = new FramingTrainer(TrainingOptions.Default with { Name = "mine" }).Train(rows);
/// model.Save("mine.framing");
/// </code></example>
/// <param name="options">The options; null for <see cref="TrainingOptions.Default"/>.</param>
/// <param name="resources">The lexicon and vectors; null for <see cref="FeatureResources.Default"/>.</param>
public sealed class FramingTrainer(TrainingOptions? options = null, FeatureResources? resources = null)
{
    private const int FewestRowsOfLabel = 5;

    private readonly TrainingOptions _options = options ?? TrainingOptions.Default;
    private readonly FeatureResources _resources = resources ?? FeatureResources.Default;

    /// <summary>Trains on all rows.</summary>
    /// <param name="rows">The rows, in any order; the same rows in another order give the same model.</param>
    /// <param name="progress">Is told of each step; null if nobody listens.</param>
    /// <param name="cancellationToken">Cancels between steps.</param>
    /// <returns>The model, with its cross-validated scores on its card.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">The options weight sources, which their trainer can't, or want an encoder beside one that is not linear.</exception>
    /// <exception cref="IOException">The pretrained encoder is missing, or can't be read.</exception>
    /// <exception cref="LabelledDataException">
    /// There are too few rows, frames or groups to train and to cross-validate, or more than 64 frames: a model has 2 to 64.
    /// </exception>
    /// <exception cref="OperationCanceledException">The training was cancelled.</exception>
    public TrainedModel Train(
        IEnumerable<LabelledSentence> rows, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var sorted = rows.OrderBy(row => row.Text, StringComparer.Ordinal).ThenBy(row => row.Source, StringComparer.Ordinal)
            .ThenBy(row => row.Line).ToList();
        Check(sorted);
        var blending = BlendTraining.Create(_options, _resources);
        var folds = TrainingFolds.Of(sorted, _options);
        var readings = folds.BySource is null ? 1 : 2;
        var steps = new StepCounter(2 * ((readings * _options.Folds) + 1), progress, cancellationToken);
        var features = TrainingFeatures.Learn(sorted, _resources, _options, cancellationToken);
        var trainer = new LabelTrainer(_options);
        var weights = DecisionWeights(sorted);

        var frames = Train("frames", _options.FrameGains, row => row.Frame.Name);
        var sentiments = Train("sentiments", _options.SentimentGains, row => $"{row.Sentiment}");
        var learned = blending?.Train(sorted, frames, sentiments, weights, progress, cancellationToken)
            ?? new Blend(frames, sentiments, sorted, Encoder: null);
        return TrainedModel.Create(_options, features.Coder, sorted, learned);

        LabelTraining Train(string kind, FeatureGains gains, Func<LabelledSentence, string> labelOf) =>
            trainer.Train(kind, features.Encode(gains, labelOf), gains, folds, weights, steps);
    }

    /// <summary>Lets the target's rows count as much as all others together when it is chosen how to decide: theirs is the usual share of frames.</summary>
    private List<float> DecisionWeights(List<LabelledSentence> rows)
    {
        var target = rows.Count(row => _options.TargetSources.Contains(row.Source));
        var rest = rows.Count - target;
        return target == 0 || rest == 0
            ? [.. rows.Select(_ => 1f)]
            : [.. rows.Select(row => rows.Count / (2f * (_options.TargetSources.Contains(row.Source) ? target : rest)))];
    }

    private void Check(List<LabelledSentence> rows)
    {
        if (_options.SourceWeights.Count > 0 && !_options.Recipe.UsesWeights)
        {
            throw new ArgumentException($"The trainer '{_options.Recipe}' can't weight rows; expected no source weights, or another trainer.");
        }

        if (_options.PretrainedEncoder is not null && !_options.Recipe.IsLinear)
        {
            throw new ArgumentException($"The trainer '{_options.Recipe}' is not linear; expected a linear one beside an encoder, or no encoder.");
        }

        CheckLabels("frame", rows, row => row.Frame.Name, least: 2);
        CheckLabels("sentiment", rows, row => $"{row.Sentiment}", least: 1); // all the same where nobody labelled them: there is nothing to tell apart
    }

    private static void CheckLabels(string kind, List<LabelledSentence> rows, Func<LabelledSentence, string> labelOf, int least)
    {
        var counts = rows.CountBy(labelOf).OrderBy(count => count.Value).ToList();
        if (counts.Count < least)
        {
            throw new LabelledDataException($"The data have {counts.Count} different {kind}s; expected at least {least}.");
        }

        if (counts.Count > LinearModel.MostLabels)
        {
            throw new LabelledDataException(string.Create(
                CultureInfo.InvariantCulture, $"The data have {counts.Count} different {kind}s; expected at most {LinearModel.MostLabels}."));
        }

        if (counts[0].Value < FewestRowsOfLabel)
        {
            var (label, count) = counts[0];
            var first = rows.Where(row => labelOf(row) == label).MinBy(row => row.Line)!;
            throw new LabelledDataException(first.File, first.Line, kind, label, string.Create(
                CultureInfo.InvariantCulture, $"a {kind} with at least {FewestRowsOfLabel} rows, and there {(count == 1 ? "is" : "are")} {count}"));
        }
    }
}
