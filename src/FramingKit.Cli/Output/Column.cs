namespace FramingKit.Cli.Output;

/// <summary>One column of a table.</summary>
/// <param name="Header">Its name.</param>
/// <param name="IsNumber">Whether it holds numbers, which stand on the right.</param>
/// <param name="Width">The least width, so that tables written in parts stay aligned.</param>
/// <param name="CanWrap">Whether its text may be long and be wrapped on a terminal.</param>
internal readonly record struct Column(string Header, bool IsNumber = false, int Width = 0, bool CanWrap = false);
