using System.CommandLine;
using FramingKit.Cli.Evaluation;
using FramingKit.Cli.Json;
using FramingKit.Cli.Output;
using FramingKit.ML;

namespace FramingKit.Cli.Commands;

/// <summary><c>framing evaluate</c>: measures a model on labelled data.</summary>
internal sealed class EvaluateCommand(Shell shell, IClassifierSource models)
{
    private const string DefaultModel = "default";
    private const string Table = "table";
    private const string Markdown = "markdown";
    private const string Json = "json";

    private readonly Argument<string> _model = new("MODEL")
    {
        Description = $"A .framing file, or '{DefaultModel}' for the model that comes with the tool.",
    };

    private readonly Argument<string> _data = new("DATA")
    {
        Description = "A CSV file with the columns text, frame and sentiment (or a folder of such files) the model has not seen.",
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How to print the report.",
        DefaultValueFactory = _ => Table,
    }.AcceptOnlyFromAmong(Table, Markdown, Json);

    public Command Create()
    {
        var command = new Command("evaluate", "Measures a model on labelled sentences, with 95 % intervals.")
        {
            _model, _data, _format,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken token)
    {
        var model = arguments.GetRequiredValue(_model);
        var data = arguments.GetRequiredValue(_data);
        var classifier = models.Load(model == DefaultModel ? null : model);
        var (report, robustness) = await BusyBar.RunAsync(
            shell, "Evaluating", _ => Task.Run(() => Evaluate(classifier, data)).WaitAsync(token));
        var format = arguments.GetRequiredValue(_format);
        if (format == Json)
        {
            await shell.Output.WriteLineAsync(EvaluationJson.Render(report, robustness));
        }
        else
        {
            Write(format == Markdown ? new MarkdownPage(shell.Output) : Pages.Create(shell), report, robustness);
        }

        return ExitCode.Success;
    }

    private static (EvaluationReport Report, RobustnessReport? Robustness) Evaluate(IFramingClassifier classifier, string data)
    {
        var rows = LabelledData.Load(data);
        var report = Evaluator.Evaluate(classifier, rows, Path.GetFileName(Path.TrimEndingDirectorySeparator(data)));
        return (report, classifier is FramingClassifier compiled ? RobustnessReport.Create(compiled, rows) : null);
    }

    private static void Write(IPage page, EvaluationReport report, RobustnessReport? robustness)
    {
        var sections = EvaluationSections.Of(report);
        foreach (var section in robustness is null ? sections : sections.Append(EvaluationSections.Of(robustness)))
        {
            page.Heading(section.Title);
            page.Table(section.Table);
        }
    }
}
