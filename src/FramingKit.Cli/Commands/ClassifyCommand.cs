using System.CommandLine;
using FramingKit.Cli.Input;
using FramingKit.Cli.Output;
using FramingKit.Cli.Results;

namespace FramingKit.Cli.Commands;

/// <summary><c>framing classify</c>: reads single sentences, any number of them.</summary>
internal sealed class ClassifyCommand(Shell shell, IClassifierSource models)
{
    private readonly Argument<string[]> _sentences = new("SENTENCE")
    {
        Description = "The sentences, or files with one sentence a line; without any, or for -, standard input is read. One result a sentence.",
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
        var format = arguments.GetValue(_format) ?? (shell.OutputTerminal is null ? ResultFormat.Ndjson : ResultFormat.Table);
        var input = new SentenceInput(shell, arguments.GetValue(_sentences) ?? []);
        input.Check();
        var classifier = models.Load(arguments.GetValue(_model));
        using var writer = ResultFormat.CreateWriter(format, shell, classifier.Card);
        var run = new ClassifyRun(classifier, writer, shell);
        var done = await BusyBar.RunAsync(shell, "Classifying", progress => run.RunAsync(input.ReadAsync(token), progress, token));
        if (done.Sentences == 0)
        {
            throw new CommandException($"{input.Name} is empty; expected one sentence a line.");
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
}
