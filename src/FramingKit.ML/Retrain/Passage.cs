using System.Globalization;

namespace FramingKit.ML;

/// <summary>Whether a new model may be written where it is to stand, and why not.</summary>
/// <param name="Verdict">The gate's verdict; null where there was nothing to compare.</param>
/// <param name="Refusal">Why it may not be written; null where it may.</param>
/// <param name="Note">What its card has to tell; null for nothing.</param>
internal readonly record struct Passage(GateVerdict? Verdict, string? Refusal, string? Note)
{
    public static Passage Through(
        string path, TrainedModel fresh, IReadOnlyList<LabelledSentence> heldOut, TrainingOptions options, bool isForced)
    {
        if (!File.Exists(path))
        {
            return default;
        }

        var (verdict, reason) = Judge(path, fresh, heldOut, options);
        return reason is null ? new Passage(verdict, null, null)
            : isForced ? new Passage(verdict, null, $"Took an older model's place by force: {reason}.")
            : new Passage(verdict, $"{path} stays as it was: {reason}. --force writes the new model all the same.", null);
    }

    private static (GateVerdict? Verdict, string? Reason) Judge(
        string path, TrainedModel fresh, IReadOnlyList<LabelledSentence> heldOut, TrainingOptions options)
    {
        if (heldOut.Count == 0)
        {
            return (null, $"there is no {TrainingFolder.HeldOutName}.csv to hold the new model against the old one");
        }

        try
        {
            var old = SavedModel.Load(path);
            if (LostTarget(old.Card, fresh.Card, options.TargetSources) is { } lost)
            {
                return (null, lost);
            }

            var verdict = RetrainGate.Judge(old, fresh.Classifier, heldOut, options.Seed);
            return (verdict, verdict.Passes ? null : string.Create(
                CultureInfo.InvariantCulture,
                $"on the held-out rows the new model's macro-F1 differs by {verdict.Comparison.FrameDifference}, and the lower end has to be above {-RetrainGate.LargestLoss:f3}"));
        }
        catch (Exception exception) when (exception is ModelFormatException or LabelledDataException)
        {
            return (null, $"the old model can't be compared ({exception.Message.TrimEnd('.')})");
        }
    }

    /// <summary>Held-out sentences are written like those it still has, so they can't tell what a model loses that no longer learns from its target.</summary>
    private static string? LostTarget(ModelCard old, ModelCard fresh, IReadOnlySet<string> targets)
    {
        var learned = old.TrainingRows.Where(source => targets.Contains(source.Key) && source.Value > 0).ToList();
        return learned.Count == 0 || fresh.TrainingRows.Keys.Any(targets.Contains) ? null : string.Create(
            CultureInfo.InvariantCulture,
            $"the old model learned from {learned.Sum(source => (long)source.Value)} rows of {string.Join(", ", learned.Select(source => source.Key))}, texts like those it is to read, and the new one from none; {TrainingFolder.HeldOutName}.csv can't tell what that costs");
    }
}
