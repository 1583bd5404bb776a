namespace FramingKit.ML;

/// <summary>A sentence that two models read differently.</summary>
/// <param name="Row">The sentence with its labels.</param>
/// <param name="First">How the first model reads it.</param>
/// <param name="Second">How the second model reads it.</param>
public sealed record LabelFlip(LabelledSentence Row, FramingResult First, FramingResult Second)
{
    /// <summary>Gets a value indicating whether the frame differs; else only the sentiment does.</summary>
    public bool IsOfFrame => First.Frame != Second.Frame;
}
