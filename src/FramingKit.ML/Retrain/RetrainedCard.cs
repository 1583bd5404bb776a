namespace FramingKit.ML;

/// <summary>Completes the card of a trained model with what was measured, and with what a reader must know.</summary>
internal static class RetrainedCard
{
    private static readonly HashSet<Frame> _actsOfState = [Frame.Sovereignty, Frame.Submission, Frame.SecurityWin, Frame.None];

    public static (TrainedModel Model, EvaluationReport? HeldOut) Complete(
        TrainedModel model, IReadOnlyList<LabelledSentence> heldOut, IReadOnlyList<string> notes, int seed)
    {
        var report = heldOut.Count > 0 ? Evaluator.Evaluate(model.Classifier, heldOut, TrainingFolder.HeldOutName, seed) : null;
        var robustness = report is null ? null : RobustnessReport.Create(model.Classifier, heldOut).ToCard();
        return (model.WithCard(card => card with
        {
            Scores = report is null
                ? card.Scores
                : new Dictionary<string, ModelScores>([.. card.Scores, KeyValuePair.Create(report.Data, report.Scores)]),
            Robustness = robustness,
            Notes = notes,
            IntendedUse = IntendedUse(card),
            Limits = [.. Limits(card, report)],
        }), report);
    }

    private static string IntendedUse(ModelCard card)
    {
        var use = _actsOfState.SetEquals(card.Frames)
            ? "Reads how single English news sentences frame an act of state: as sovereignty, as submission, as a security win, or as none of these"
            : $"Reads which frame a single English sentence conveys ({string.Join(", ", card.Frames)})";
        return card.Sentiments.Count > 1 ? $"{use}, and with which sentiment." : $"{use}.";
    }

    private static IEnumerable<string> Limits(ModelCard card, EvaluationReport? heldOut)
    {
        yield return "It reads English. Other languages give numbers without meaning.";
        yield return "A frame is how a sentence presents an act, never whether that is true, and never a judgement about a person.";
        yield return "It sees one sentence at a time; irony, and what only the neighbours tell, is often missed.";
        if (card.Sentiments is [var only])
        {
            yield return $"It tells no sentiments apart: all its training rows were {only}, and so is whatever it reads.";
        }

        if (heldOut is null)
        {
            yield return $"It was measured by cross-validation only: without a {TrainingFolder.HeldOutName}.csv no frame has a reliability tier.";
        }

        if (_actsOfState.SetEquals(card.Frames))
        {
            yield return "Rare frames are found less well in real news than in the held-out sentences: see the scores, and look at the evidence before you quote a number.";
        }
        else
        {
            yield return "Its lexicon knows acts of state; on another subject the words of the training rows have to carry it, so that it needs more of them.";
        }
    }
}
