using System.CommandLine;
using FramingKit.Articles;
using FramingKit.Cli.Input;
using FramingKit.Cli.Json;
using FramingKit.Cli.Output;

namespace FramingKit.Cli.Commands;

/// <summary><c>framing analyze</c>: reads a whole article.</summary>
internal sealed class AnalyzeCommand(Shell shell, IClassifierSource models)
{
    private readonly Argument<string> _file = new("FILE") { Description = "A text article in UTF-8, or - for standard input." };
    private readonly Option<string?> _model = ModelOption.Create();
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON document (schema 1)." };
    private readonly Option<bool> _furniture = new("--furniture") { Description = "Print the lines left out, and why." };

    public Command Create()
    {
        var command = new Command("analyze", "Reads an article: each sentence's frame and tone, and the shares over the whole.")
        {
            _file, _model, _json, _furniture,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken token)
    {
        var path = arguments.GetRequiredValue(_file);
        var text = await ArticleInput.ReadAsync(path, shell.Input, token);
        var classifier = models.Load(arguments.GetValue(_model));
        var json = arguments.GetValue(_json);
        var options = ArticleOptions.Default with { Source = ArticleInput.NameOf(path), IncludeEvidence = json };
        var reading = await Task.Run(() => new ArticleAnalyzer(classifier, options).Read(text), token).WaitAsync(token);
        var warnings = ArticleWarnings.Of(reading);
        if (json)
        {
            await shell.Output.WriteLineAsync(ArticleJson.Render(reading, warnings, classifier.Card));
        }
        else
        {
            new ArticlePage(Pages.Create(shell), classifier.Card).Write(reading, warnings, arguments.GetValue(_furniture));
        }

        return ExitCode.Success;
    }
}
