using System.CommandLine;
using FramingKit.Cli.Evaluation;
using FramingKit.Cli.Json;
using FramingKit.Cli.Pictures;
using FramingKit.ML;

namespace FramingKit.Cli.Commands;

/// <summary><c>framing audit</c>: looks for what is wrong with labelled data.</summary>
internal sealed class AuditCommand(Shell shell)
{
    private const int DefaultTop = 50;

    private readonly Argument<string[]> _data = new("DATA")
    {
        Description = "CSV files with the columns text, frame and sentiment, or folders of such files; frame2 and sentiment2 hold a second coder's labels.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = ReportFormat.CreateOption();

    private readonly Option<int> _top = new("--top")
    {
        Description = "How many findings of each kind to show; json has them all.",
        DefaultValueFactory = _ => DefaultTop,
        HelpName = "N",
    };

    private readonly Option<bool> _quick = new("--quick")
    {
        Description = "Train no model: no doubtful labels, no learning curve.",
    };

    private readonly PictureOptions _pictures = new("the learning curve");

    public Command Create()
    {
        var command = new Command("audit", "Looks for broken rows, duplicates, doubtful labels, leaks and too few rows in labelled data.")
        {
            _data, _format, _top, _quick,
        };
        _pictures.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken token)
    {
        var options = AuditOptions.Default with { TrainsModels = !arguments.GetValue(_quick) };
        var data = arguments.GetRequiredValue(_data);
        var report = await Task.Run(() => LabelAudit.Run(data, options, new ProgressLines(shell.Error), token), token).WaitAsync(token);
        _pictures.Write(arguments, () => LearningCurvePicture.Create(report.LearningCurve
            ?? throw new CommandException($"There is no learning curve to draw: {report.NotTrained ?? "with --quick none is measured"}.")));
        var format = arguments.GetRequiredValue(_format);
        if (format == ReportFormat.Json)
        {
            await shell.Output.WriteLineAsync(AuditJson.Render(report));
        }
        else
        {
            Tables.Write(ReportFormat.CreatePage(format, shell), AuditSections.Of(report, arguments.GetRequiredValue(_top)));
        }

        return report.FormatErrors.Count == 0 ? ExitCode.Success : ExitCode.Failure;
    }
}
