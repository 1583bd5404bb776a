using System.CommandLine;
using FramingKit.Articles;
using FramingKit.Cli.Input;
using FramingKit.Cli.Output;
using FramingKit.Reports;

namespace FramingKit.Cli.Commands;

/// <summary><c>framing analyze</c>: reads whole articles, one or several on the same event.</summary>
internal sealed class AnalyzeCommand(Shell shell, IClassifierSource models)
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Articles as text or HTML in UTF-8, or - for standard input; several are put side by side.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _html = new("--html") { Description = "Write the report, one self-contained page.", HelpName = "PATH" };
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON document (schema 1)." };
    private readonly Option<bool> _markdown = new("--markdown") { Description = "Print a short version in Markdown." };
    private readonly Option<bool> _furniture = new("--furniture") { Description = "Print the lines left out, and why." };
    private readonly Option<string?> _model = ModelOption.Create();

    public Command Create()
    {
        var command = new Command("analyze", "Reads articles: who frames it how, the shares with intervals, and the words that decide.")
        {
            _files, _html, _json, _markdown, _furniture, _model,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_json) && result.GetValue(_markdown))
            {
                result.AddError("--json and --markdown both want standard output; expected one of them.");
            }

            if (result.GetValue(_files)?.Count(path => path == ArticleInput.StandardInput) > 1)
            {
                result.AddError("Standard input (-) can be read only once; expected it once among the files.");
            }
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken token)
    {
        var paths = arguments.GetRequiredValue(_files);
        var html = arguments.GetValue(_html);
        if (html is not null)
        {
            ReportFile.Check(html, paths.Where(path => path != ArticleInput.StandardInput));
        }

        var inputs = new List<InputArticle>();
        foreach (var path in paths)
        {
            inputs.Add(await ArticleInput.ReadArticleAsync(path, shell.Input, token));
        }

        var classifier = models.Load(arguments.GetValue(_model));
        var withEvidence = html is not null || arguments.GetValue(_json);
        var readings = await Task.Run(
            () => inputs.Zip(paths, (input, path) => Read(classifier, input, path, withEvidence)).ToList(), token).WaitAsync(token);
        await WriteAsync(arguments, new AnalyzedArticles(inputs, readings, classifier.Card));
        return ExitCode.Success;
    }

    private static ArticleReading Read(IFramingClassifier classifier, InputArticle input, string path, bool withEvidence)
    {
        var options = ArticleOptions.Default with
        {
            Source = ArticleInput.NameOf(path),
            Title = input.Title,
            IncludeEvidence = withEvidence,
        };
        return new ArticleAnalyzer(classifier, options).Read(input.Text);
    }

    private async Task WriteAsync(ParseResult arguments, AnalyzedArticles articles)
    {
        var html = arguments.GetValue(_html);
        if (html is not null)
        {
            ReportFile.Write(html, articles.Set is { } set ? HtmlReport.Render(set, articles.Card) : HtmlReport.Render(articles.Readings[0], articles.Card));
        }

        if (arguments.GetValue(_json))
        {
            await shell.Output.WriteLineAsync(articles.ToJson());
        }
        else if (arguments.GetValue(_markdown))
        {
            articles.WriteMarkdown(shell.Output);
        }
        else
        {
            articles.WritePage(Pages.Create(shell), isShort: html is not null, arguments.GetValue(_furniture));
        }

        if (html is not null)
        {
            await shell.Error.WriteLineAsync($"framing: wrote the report to {Printable.Of(html)}");
        }
    }
}
