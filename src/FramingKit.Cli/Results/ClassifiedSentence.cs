namespace FramingKit.Cli.Results;

/// <summary>A sentence as it was given, and how it was read.</summary>
internal readonly record struct ClassifiedSentence(string Text, FramingResult Result);
