using System.Globalization;

namespace FramingKit.ML;

/// <summary>Whether a new model may be written where it is to stand, and why not.</summary>
/// <param name="Verdict">The gate's verdict; null where there was nothing to compare.</param>
/// <param name="Refusal">Why it may not be written; null where it may.</param>
/// <param name="Note">What its card has to tell; null for nothing.</param>
internal readonly record struct Passage(GateVerdict? Verdict, string? Refusal, string? Note)
{
    public static Passage Through(
        string path, TrainedModel fresh, IReadOnlyList<LabelledSentence> heldOut, int seed, bool isForced)
    {
        if (!File.Exists(path))
        {
            return default;
        }

        var (verdict, reason) = Judge(path, fresh, heldOut, seed);
        return reason is null ? new Passage(verdict, null, null)
            : isForced ? new Passage(verdict, null, $"Took an older model's place by force: {reason}.")
            : new Passage(verdict, $"{path} stays as it was: {reason}. --force writes the new model all the same.", null);
    }

    private static (GateVerdict? Verdict, string? Reason) Judge(
        string path, TrainedModel fresh, IReadOnlyList<LabelledSentence> heldOut, int seed)
    {
        if (heldOut.Count == 0)
        {
            return (null, $"there is no {TrainingFolder.HeldOutName}.csv to hold the new model against the old one");
        }

        try
        {
            var verdict = RetrainGate.Judge(SavedModel.Load(path), fresh.Classifier, heldOut, seed);
            return (verdict, verdict.Passes ? null : string.Create(
                CultureInfo.InvariantCulture,
                $"on the held-out rows the new model's macro-F1 differs by {verdict.Comparison.FrameDifference}, and the lower end has to be above {-RetrainGate.LargestLoss:f3}"));
        }
        catch (Exception exception) when (exception is ModelFormatException or LabelledDataException)
        {
            return (null, $"the old model can't be compared ({exception.Message.TrimEnd('.')})");
        }
    }
}
