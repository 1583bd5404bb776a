namespace FramingKit.Cli.Output;

/// <summary>Chooses how to write for people.</summary>
internal static class Pages
{
    public static IPage Create(Shell shell) => shell.OutputTerminal is { } terminal
        ? new TerminalPage(TerminalConsole.Create(shell.Output, terminal))
        : new PlainPage(shell.Output);
}
