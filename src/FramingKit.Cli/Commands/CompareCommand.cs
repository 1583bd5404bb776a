using System.CommandLine;
using FramingKit.Cli.Evaluation;
using FramingKit.Cli.Json;
using FramingKit.Cli.Output;
using FramingKit.ML;

namespace FramingKit.Cli.Commands;

/// <summary><c>framing compare</c>: holds two models against each other on the same labelled data.</summary>
internal sealed class CompareCommand(Shell shell, IClassifierSource models)
{
    private const int DefaultFlips = 50;

    private readonly Argument<string> _first = new("A")
    {
        Description = $"{ModelNames.Choice}; usually the old one.",
    };

    private readonly Argument<string> _second = new("B") { Description = "The other model; usually the new one." };

    private readonly Argument<string> _data = new("DATA")
    {
        Description = "A CSV file of labelled sentences (or a folder of such files) that neither model has seen.",
    };

    private readonly Option<string> _format = ReportFormat.CreateOption();

    private readonly Option<int> _flips = new("--flips")
    {
        Description = "How many of the sentences whose frame flips to show; json has them all.",
        DefaultValueFactory = _ => DefaultFlips,
        HelpName = "N",
    };

    public Command Create()
    {
        var command = new Command("compare", "Compares two models on the same labelled sentences: who is better, by how much, and where they differ.")
        {
            _first, _second, _data, _format, _flips,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken token)
    {
        var (first, second) = (models.Load(arguments.GetRequiredValue(_first)), models.Load(arguments.GetRequiredValue(_second)));
        var data = arguments.GetRequiredValue(_data);
        var comparison = await BusyBar.RunAsync(
            shell, "Comparing", _ => Task.Run(() => Compare(first, second, data), token).WaitAsync(token));
        var format = arguments.GetRequiredValue(_format);
        if (format == ReportFormat.Json)
        {
            await shell.Output.WriteLineAsync(ComparisonJson.Render(comparison));
        }
        else
        {
            Tables.Write(ReportFormat.CreatePage(format, shell), ComparisonSections.Of(comparison, arguments.GetRequiredValue(_flips)));
        }

        return ExitCode.Success;
    }

    private static ModelComparison Compare(IFramingClassifier first, IFramingClassifier second, string data) =>
        ModelComparison.Create(first, second, LabelledData.Load(data), Path.GetFileName(Path.TrimEndingDirectorySeparator(data)));
}
