namespace FramingKit.Cli;

/// <summary>What a terminal can show.</summary>
/// <param name="Width">The number of columns.</param>
/// <param name="HasColours">Whether it understands colours and the user wants them.</param>
internal sealed record Terminal(int Width, bool HasColours);
