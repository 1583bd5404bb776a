using System.CommandLine;
using FramingKit.Cli.Evaluation;
using FramingKit.Cli.Output;
using FramingKit.ML;

namespace FramingKit.Cli.Commands;

/// <summary><c>framing train</c>: makes models out of labelled data, with cards, and only if the gate lets them take the place of those that are there.</summary>
internal sealed class TrainCommand(Shell shell)
{
    private const string All = "all";
    private const string DefaultName = "model";

    private readonly Argument<string[]> _data = new("DATA")
    {
        Description = "CSV files with the columns text, frame and sentiment, or folders of such files; rows of a file heldout.csv are only measured on.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _trainer = new Option<string>("--trainer")
    {
        Description = $"How to learn: {string.Join(", ", TrainingRecipes.All)}, or {All}.",
        HelpName = "NAME",
        DefaultValueFactory = _ => TrainingRecipes.MaximumEntropy.Name,
    }.AcceptOnlyFromAmong([.. TrainingRecipes.All.Select(recipe => recipe.Name), All]);

    private readonly Option<string> _name = new("--name") { Description = "The model's name.", DefaultValueFactory = _ => DefaultName, HelpName = "NAME" };
    private readonly Option<string> _output = new("--out") { Description = "The folder to write to.", DefaultValueFactory = _ => ".", HelpName = "DIR" };
    private readonly Option<int> _seed = new("--seed") { Description = "The seed of folds and draws.", DefaultValueFactory = _ => TrainingOptions.Default.Seed, HelpName = "N" };
    private readonly Option<int> _folds = new("--folds") { Description = "The number of folds.", DefaultValueFactory = _ => TrainingOptions.Default.Folds, HelpName = "K" };
    private readonly Option<bool> _force = new("--force") { Description = "Write a model though it may be worse than the one in place." };

    public Command Create()
    {
        var command = new Command("train", "Trains a model on labelled sentences, with your own frames if you like, and writes it with its card.")
        {
            _data, _trainer, _name, _output, _seed, _folds, _force,
        };
        _seed.Validators.Add(result => Check(result.GetValue(_seed) >= 0, "--seed needs a number from 0.", result.AddError));
        _folds.Validators.Add(result => Check(result.GetValue(_folds) >= 2, "--folds needs a number from 2.", result.AddError));
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken token)
    {
        var options = new RetrainOptions
        {
            Data = arguments.GetRequiredValue(_data),
            Recipes = RetrainOptions.FindRecipes(arguments.GetRequiredValue(_trainer)),
            Output = arguments.GetRequiredValue(_output),
            IsForced = arguments.GetValue(_force),
            Training = TrainingOptions.Default with
            {
                Name = arguments.GetRequiredValue(_name),
                Seed = arguments.GetValue(_seed),
                Folds = arguments.GetValue(_folds),
            },
        };
        var page = Pages.Create(shell);
        var models = await Task.Run(() => Train(options, page, token), token).WaitAsync(token);
        Tables.Write(page, [TrainSections.Of(models)]);
        return models.All(model => model.IsWritten) ? ExitCode.Success : ExitCode.Failure;
    }

    private List<RetrainedModel> Train(RetrainOptions options, IPage page, CancellationToken token)
    {
        var models = new List<RetrainedModel>();
        foreach (var model in new Retraining(options).Run(new ProgressLines(shell.Error), token))
        {
            Tables.Write(page, TrainSections.Of(model));
            models.Add(model);
        }

        return models;
    }

    private static void Check(bool isRight, string message, Action<string> addError)
    {
        if (!isRight)
        {
            addError(message);
        }
    }
}
