using System.Text;
using Spectre.Console;

namespace FramingKit.Cli.Output;

/// <summary>Draws on a writer of ours: Spectre.Console's own output asks the process's console, which tests don't have.</summary>
internal sealed class TerminalConsole(TextWriter writer, Terminal terminal) : IAnsiConsoleOutput
{
    public TextWriter Writer => writer;

    public bool IsTerminal => true;

    public int Width => terminal.Width;

    public int Height => 24;

    public static IAnsiConsole Create(TextWriter writer, Terminal terminal) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = terminal.HasColours ? AnsiSupport.Yes : AnsiSupport.No,
        ColorSystem = terminal.HasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
        Out = new TerminalConsole(writer, terminal),
    });

    public void SetEncoding(Encoding encoding)
    {
        // The encoding is the writer's own.
    }
}
