namespace FramingKit.Articles;

/// <summary>How much of a text has a frame.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Sentences">How many sentences were read as having it as their primary frame.</param>
/// <param name="Share">
/// The share, from 0 to 1, with its 95 % interval. Where <see cref="FrameShares.IsCorrected"/>, it is not
/// <paramref name="Sentences"/> divided by all: what the model is known to take for another frame is put back.
/// </param>
public readonly record struct FrameShare(Frame Frame, int Sentences, Estimate Share);
