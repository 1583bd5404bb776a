namespace FramingKit.Cli.Results;

/// <summary>How many sentences were classified, of how many only the first part, and what to warn of.</summary>
internal readonly record struct ClassifyCounts(long Sentences, long Truncated, string? LanguageWarning);
