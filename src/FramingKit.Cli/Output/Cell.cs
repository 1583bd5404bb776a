namespace FramingKit.Cli.Output;

/// <summary>One cell of a table.</summary>
internal readonly record struct Cell(string Text, Ink Ink = Ink.Plain);
