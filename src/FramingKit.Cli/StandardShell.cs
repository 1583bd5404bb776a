using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace FramingKit.Cli;

/// <summary>Opens the streams of the process.</summary>
internal static class StandardShell
{
    private const int BrokenPipe = 32; // EPIPE, the same on Linux and macOS
    private const int BufferSize = 1 << 14;

    public static Shell Open()
    {
        var output = Writer(OpenOutput());
        var error = Writer(Console.OpenStandardError());
        error.AutoFlush = true;
        return new Shell
        {
            Input = Console.OpenStandardInput(),
            Output = output,
            Error = error,
            IsInputTerminal = !Console.IsInputRedirected,
            OutputTerminal = Console.IsOutputRedirected ? null : ReadTerminal(Console.Out),
            ErrorTerminal = Console.IsErrorRedirected ? null : ReadTerminal(Console.Error),
        };
    }

    public static bool IsClosedPipe(IOException exception) => !OperatingSystem.IsWindows() && exception.HResult == BrokenPipe;

    [SuppressMessage("Reliability", "CA2000", Justification = "Standard output belongs to the process and stays open as long as it.")]
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        // The console's stream swallows EPIPE, so that work for a reader who has left would go on for ever.
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);

        // To a file, FileStream writes at offsets of its own and would leave the shared offset behind.
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize) { NewLine = "\n" };

    private static Terminal ReadTerminal(TextWriter writer)
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        var isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var width = Console.WindowWidth;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        return new Terminal(width > 0 ? width : 80, !isPlain && console.Profile.Capabilities.Ansi);
    }
}
