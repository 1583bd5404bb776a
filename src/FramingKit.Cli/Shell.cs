namespace FramingKit.Cli;

/// <summary>What the tool reads from and writes to; tests put their own in.</summary>
internal sealed record Shell
{
    /// <summary>Gets the standard input, as bytes: whether they are UTF-8 is the tool's to check.</summary>
    public required Stream Input { get; init; }

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    public bool IsInputTerminal { get; init; }

    /// <summary>Gets the terminal behind <see cref="Output"/>, or null where it goes to a file or a pipe.</summary>
    public Terminal? OutputTerminal { get; init; }

    /// <summary>Gets the terminal behind <see cref="Error"/>, or null where it goes to a file or a pipe.</summary>
    public Terminal? ErrorTerminal { get; init; }
}
