namespace FramingKit.ML;

/// <summary>Decides whether a new model may take the place of an old one.</summary>
public static class RetrainGate
{
    /// <summary>How much frame macro-F1 a new model may lose at most, by the lower end of the interval of the difference.</summary>
    public const float LargestLoss = 0.01f;

    /// <summary>Holds a new model against an old one.</summary>
    /// <param name="old">The model in place.</param>
    /// <param name="fresh">The model that is to take its place.</param>
    /// <param name="heldOut">Labelled rows that neither was trained on.</param>
    /// <param name="seed">The seed of the bootstrap.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="LabelledDataException">There are no rows, or a row has a label that a model does not know.</exception>
    public static GateVerdict Judge(
        IFramingClassifier old, IFramingClassifier fresh, IReadOnlyList<LabelledSentence> heldOut, int seed = 1) =>
        new(ModelComparison.Create(old, fresh, heldOut, TrainingFolder.HeldOutName, seed));
}

/// <summary>What the gate says.</summary>
/// <param name="Comparison">The old model against the new one on the held-out rows.</param>
public sealed record GateVerdict(ModelComparison Comparison)
{
    /// <summary>Gets a value indicating whether the new model may take the old one's place.</summary>
    public bool Passes => Comparison.FrameDifference.Low > -RetrainGate.LargestLoss;
}
