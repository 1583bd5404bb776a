using FramingKit.Cli.Output;

namespace FramingKit.Cli.Evaluation;

/// <summary>One part of an evaluation: a title and a table.</summary>
internal sealed record ReportSection(string Title, TextTable Table);
