using System.CommandLine;
using FramingKit.Cli.Json;
using FramingKit.Cli.Output;

namespace FramingKit.Cli.Commands;

/// <summary><c>framing explain</c>: tells which words made the difference.</summary>
internal sealed class ExplainCommand(Shell shell, IClassifierSource models)
{
    private readonly Argument<string> _sentence = new("SENTENCE") { Description = "One sentence or headline, in quotes." };
    private readonly Option<string?> _model = ModelOption.Create();
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON document (schema 1)." };

    public Command Create()
    {
        var command = new Command("explain", "Reads a sentence and shows each word's share of the answer.")
        {
            _sentence, _model, _json,
        };
        command.SetAction((arguments, token) => RunAsync(arguments));
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments)
    {
        var sentence = arguments.GetRequiredValue(_sentence);
        if (string.IsNullOrWhiteSpace(sentence))
        {
            throw new CommandException("The sentence is empty; expected one with words to explain.");
        }

        var classifier = models.Load(arguments.GetValue(_model));
        var explanation = classifier.Explain(sentence);
        if (arguments.GetValue(_json))
        {
            await shell.Output.WriteLineAsync(ExplanationJson.Render(explanation, classifier.Card));
        }
        else
        {
            new ExplanationPage(Pages.Create(shell), classifier.Card).Write(explanation);
        }

        return ExitCode.Success;
    }
}
