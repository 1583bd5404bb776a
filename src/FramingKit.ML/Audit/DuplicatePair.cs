namespace FramingKit.ML;

/// <summary>Two rows with the same or nearly the same text.</summary>
/// <param name="First">The row that stands first.</param>
/// <param name="Second">The other row.</param>
/// <param name="Similarity">The share of their three-word sequences that both have; 1 for the same words.</param>
public sealed record DuplicatePair(LabelledSentence First, LabelledSentence Second, double Similarity)
{
    /// <summary>Gets a value indicating whether frame and sentiment are the same; where not, one of the rows is wrong, or the difference is the point.</summary>
    public bool HasSameLabels => First.Frame == Second.Frame && First.Sentiment == Second.Sentiment;

    /// <summary>Gets a value indicating whether the rows may stand on both sides of a split, so that a model is measured on what it has seen.</summary>
    /// <value>True where one row is held out and the other not, or their groups differ.</value>
    public bool CrossesSplits => IsHeldOut(First) != IsHeldOut(Second) || GroupedSplit.KeyOf(First) != GroupedSplit.KeyOf(Second);

    private static bool IsHeldOut(LabelledSentence row) => row.Source == TrainingFolder.HeldOutName;
}
