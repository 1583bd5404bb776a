namespace FramingKit.ML;

/// <summary>How far a training has come.</summary>
/// <param name="Done">The number of steps done; a step is one training of one kind of label on one fold, or one batch of an encoder, whose steps are counted anew.</param>
/// <param name="Total">The number of all steps.</param>
/// <param name="Doing">What is being done, in a few words.</param>
public readonly record struct TrainingProgress(int Done, int Total, string Doing);
