using System.CommandLine;
using FramingKit.Cli.Evaluation;
using FramingKit.Cli.Json;
using FramingKit.Cli.Output;
using FramingKit.Cli.Pictures;
using FramingKit.ML;

namespace FramingKit.Cli.Commands;

/// <summary><c>framing evaluate</c>: measures a model on labelled data.</summary>
internal sealed class EvaluateCommand(Shell shell, IClassifierSource models)
{
    private readonly Argument<string> _model = new("MODEL")
    {
        Description = $"{ModelNames.Choice}.",
    };

    private readonly Argument<string> _data = new("DATA")
    {
        Description = "A CSV file with the columns text, frame and sentiment (or a folder of such files) the model has not seen.",
    };

    private readonly Option<string> _format = ReportFormat.CreateOption();
    private readonly PictureOptions _pictures = new("the confusion matrices, the reliability diagram and the coverage curve");

    public Command Create()
    {
        var command = new Command("evaluate", "Measures a model on labelled sentences, with 95 % intervals.")
        {
            _model, _data, _format,
        };
        _pictures.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken token)
    {
        var model = arguments.GetRequiredValue(_model);
        var data = arguments.GetRequiredValue(_data);
        var classifier = models.Load(model);
        var (report, robustness) = await BusyBar.RunAsync(
            shell, "Evaluating", _ => Task.Run(() => Evaluate(classifier, data)).WaitAsync(token));
        var format = arguments.GetRequiredValue(_format);
        _pictures.Write(arguments, () => EvaluationPicture.Create(report));
        if (format == ReportFormat.Json)
        {
            await shell.Output.WriteLineAsync(EvaluationJson.Render(report, robustness));
        }
        else
        {
            var sections = EvaluationSections.Of(report);
            Tables.Write(
                ReportFormat.CreatePage(format, shell), sections.Append(EvaluationSections.Of(robustness)));
        }

        return ExitCode.Success;
    }

    private static (EvaluationReport Report, RobustnessReport Robustness) Evaluate(IFramingClassifier classifier, string data)
    {
        // Read twice rather than kept: a million rows shall not need the memory for a million rows.
        var report = Evaluator.Evaluate(classifier, LabelledData.Stream(data), Path.GetFileName(Path.TrimEndingDirectorySeparator(data)));
        return (report, RobustnessReport.Create(classifier, LabelledData.Stream(data)));
    }
}
