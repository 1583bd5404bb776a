using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Diagnostics.CodeAnalysis;
using FramingKit.Cli.Commands;
using FramingKit.Cli.Output;

namespace FramingKit.Cli;

/// <summary>The whole tool: parses, runs, and turns failures into one line and an exit code.</summary>
internal sealed class FramingTool(Shell shell, IClassifierSource models)
{
    private const int HelpWidth = 100;

    // A sentence may start with @, which would else name a file of arguments.
    private static readonly ParserConfiguration _parser = new() { ResponseFileTokenReplacer = null };

    [SuppressMessage("Design", "CA1031", Justification = "The door of the process: whatever fails becomes a line and an exit code.")]
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken token)
    {
        try
        {
            var code = await InvokeAsync(CreateRoot().Parse(arguments, _parser), token);
            await shell.Output.FlushAsync(CancellationToken.None);
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (IOException exception) when (StandardShell.IsClosedPipe(exception))
        {
            return ExitCode.Success;
        }
        catch (Exception exception)
        {
            return await FailAsync(exception);
        }
    }

    private async Task<int> FailAsync(Exception exception)
    {
        try
        {
            await shell.Output.FlushAsync(CancellationToken.None);
        }
        catch (IOException)
        {
            // What failed first is what the user has to know.
        }

        await shell.Error.WriteLineAsync($"framing: {Printable.Of(FailureText.Of(exception))}");
        return ExitCode.Failure;
    }

    private async Task<int> InvokeAsync(ParseResult parsed, CancellationToken token)
    {
        var invocation = new InvocationConfiguration
        {
            Output = shell.Output,
            Error = shell.Error,
            EnableDefaultExceptionHandler = false,
        };
        if (parsed.Action is not ParseErrorAction usage)
        {
            return await parsed.InvokeAsync(invocation, token);
        }

        usage.ShowHelp = false;
        await parsed.InvokeAsync(invocation, token);
        await shell.Error.WriteLineAsync($"Run '{CommandPath(parsed)} --help' for how to use it.");
        return ExitCode.Usage;
    }

    private static string CommandPath(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "framing" : $"framing {parsed.CommandResult.Command.Name}";

    private RootCommand CreateRoot()
    {
        var root = new RootCommand("Reads how sentences and articles frame acts of state, offline, and shows which words make it say so.")
        {
            new AnalyzeCommand(shell, models).Create(),
            new ClassifyCommand(shell, models).Create(),
            new ExplainCommand(shell, models).Create(),
            new EvaluateCommand(shell, models).Create(),
            new CompareCommand(shell, models).Create(),
            new TrainCommand(shell).Create(),
            new AuditCommand(shell).Create(),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpAction { MaxWidth = shell.OutputTerminal?.Width ?? HelpWidth };
        }

        return root;
    }
}
