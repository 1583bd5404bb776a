using System.CommandLine;
using System.Runtime.CompilerServices;
using FramingKit.Cli.Input;
using FramingKit.Cli.Output;
using FramingKit.Cli.Results;

namespace FramingKit.Cli.Commands;

/// <summary><c>framing classify</c>: reads single sentences, any number of them.</summary>
internal sealed class ClassifyCommand(Shell shell, IClassifierSource models)
{
    private const string StandardInput = "standard input";

    private readonly Argument<string[]> _sentences = new("SENTENCE")
    {
        Description = "The sentences; without any, standard input is read, one sentence a line, one result each.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _format = new Option<string?>("--format")
    {
        Description = "How to print the results; the default is table on a terminal and ndjson elsewhere.",
    }.AcceptOnlyFromAmong(ResultFormat.Table, ResultFormat.Json, ResultFormat.Ndjson, ResultFormat.Csv);

    private readonly Option<string?> _model = ModelOption.Create();

    public Command Create()
    {
        var command = new Command("classify", "Reads single sentences: frame, sentiment and probabilities.")
        {
            _sentences, _format, _model,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken token)
    {
        var sentences = arguments.GetValue(_sentences) ?? [];
        var format = arguments.GetValue(_format) ?? (shell.OutputTerminal is null ? ResultFormat.Ndjson : ResultFormat.Table);
        var classifier = models.Load(arguments.GetValue(_model));
        var batches = sentences.Length > 0 ? Single(sentences) : ReadInput(token);
        using var writer = ResultFormat.CreateWriter(format, shell, classifier.Card);
        var run = new ClassifyRun(classifier, writer, shell);
        var done = await BusyBar.RunAsync(shell, "Classifying", progress => run.RunAsync(batches, progress, token));
        if (done.Sentences == 0)
        {
            throw new CommandException($"{StandardInput} is empty; expected one sentence a line.");
        }

        if (done.Truncated > 0)
        {
            await shell.Error.WriteLineAsync(
                $"framing: only the first part was read of {Figures.Count(done.Truncated)} very long sentences.");
        }

        if (done.LanguageWarning is not null)
        {
            await shell.Error.WriteLineAsync($"framing: {done.LanguageWarning}");
        }

        return ExitCode.Success;
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> ReadInput([EnumeratorCancellation] CancellationToken token)
    {
        if (shell.IsInputTerminal)
        {
            await shell.Error.WriteLineAsync("Type one sentence a line; end with Ctrl-D (Ctrl-Z and Enter on Windows).");
        }

        await foreach (var batch in new SentenceLines(shell.Input, StandardInput).ReadBatchesAsync(token))
        {
            yield return batch;
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<string>> Single(IReadOnlyList<string> sentences)
    {
        await Task.CompletedTask;
        yield return sentences;
    }
}
