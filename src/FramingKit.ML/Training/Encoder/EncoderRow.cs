using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>A labelled sentence as the encoder learns it.</summary>
/// <param name="Tokens">What the sentence's input holds; at least one place.</param>
/// <param name="Frame">The index of its frame.</param>
/// <param name="Sentiment">The index of its sentiment.</param>
/// <param name="Source">Where it comes from, or null where that is one of the target's sources.</param>
internal sealed record EncoderRow(EncoderToken[] Tokens, int Frame, int Sentiment, string? Source);
