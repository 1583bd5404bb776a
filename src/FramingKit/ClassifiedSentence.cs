namespace FramingKit;

/// <summary>A sentence of a stream, as it was given, and its reading.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Result">How it was read.</param>
public readonly record struct ClassifiedSentence(string Text, FramingResult Result);
