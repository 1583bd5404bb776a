namespace FramingKit;

/// <summary>The reading of one sentence: its frame and sentiment, and how probable each label is.</summary>
/// <remarks>Immutable. It does not hold the text.</remarks>
public sealed record FramingResult
{
    /// <summary>Gets the frame that the sentence conveys most clearly.</summary>
    /// <value>
    /// The frame whose probability, times the model's decision factor for it, is the highest. The factors were chosen out of fold for
    /// macro-F1, so a rare frame may be chosen though <see cref="FramingKit.Frame.None"/> is somewhat more probable.
    /// </value>
    public required Frame Frame { get; init; }

    /// <summary>Gets the second frame that the sentence asserts as well, or null where there is none.</summary>
    /// <value>Never equal to <see cref="Frame"/>, and never <see cref="FramingKit.Frame.None"/>.</value>
    public Frame? Secondary { get; init; }

    /// <summary>Gets the tone of the sentence.</summary>
    public required Sentiment Sentiment { get; init; }

    /// <summary>Gets the calibrated probability of each frame of the model, in the model's order.</summary>
    /// <value>Each from 0 to 1; together 1 within 0.00001.</value>
    public required IReadOnlyDictionary<Frame, float> Frames { get; init; }

    /// <summary>Gets the calibrated probability of each sentiment, in the model's order.</summary>
    /// <value>Each from 0 to 1; together 1 within 0.00001.</value>
    public required IReadOnlyDictionary<Sentiment, float> Sentiments { get; init; }

    /// <summary>Gets a value indicating whether the chosen frame is not probable enough to be relied on.</summary>
    /// <value>True where its probability is below <see cref="FramingOptions.UncertainBelow"/>, or else below the model's own threshold.</value>
    public required bool IsUncertain { get; init; }

    /// <summary>Gets a value indicating whether only the first part of the text was read.</summary>
    /// <value>True where the text was longer than <see cref="FramingOptions.MaximumLength"/>.</value>
    public bool IsTruncated { get; init; }
}
