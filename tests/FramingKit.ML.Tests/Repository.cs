using FramingKit.Tests.Shared;

namespace FramingKit.ML.Tests;

/// <summary>Finds the working tree that the tests were built from.</summary>
internal static class Repository
{
    public static string Root => WorkingTree.Root;

    public static string TrainingData { get; } = Path.Combine(Root, "training-data");

    public static string Samples { get; } = Path.Combine(Root, "samples");

    public static IReadOnlyList<Frame> Frames { get; } = [Frame.Sovereignty, Frame.Submission, Frame.SecurityWin, Frame.None];

    /// <summary>All rows of the training data, held-out ones included, read once.</summary>
    public static Lazy<IReadOnlyList<LabelledSentence>> Rows { get; } = new(() => LabelledData.Load(TrainingData));
}
