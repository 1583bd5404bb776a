namespace FramingKit.Cli.Results;

/// <summary>How many sentences were classified, and of how many only the first part.</summary>
internal readonly record struct ClassifyCounts(long Sentences, long Truncated);
