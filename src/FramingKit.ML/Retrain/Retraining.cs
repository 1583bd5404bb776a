using System.Globalization;
using System.Text;

namespace FramingKit.ML;

/// <summary>Trains one model for each recipe, measures it, holds it against the one in place, and writes it with its card.</summary>
/// <example><code>
/// var options = new RetrainOptions { Data = ["labels.csv", "heldout.csv"], Output = "models" };
/// foreach (RetrainedModel model in new Retraining(options).Run())
/// {
///     Console.WriteLine(model.ToText());
/// }
/// </code></example>
/// <param name="options">What to retrain, from what, and where to.</param>
/// <param name="time">Tells how long a training took; null for the system's.</param>
public sealed class Retraining(RetrainOptions options, TimeProvider? time = null)
{
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <summary>Trains the models one after the other; each is written before the next is begun.</summary>
    /// <param name="progress">Is told of each step; null if nobody listens.</param>
    /// <param name="cancellationToken">Cancels between steps.</param>
    /// <returns>The models, as they come.</returns>
    /// <exception cref="IOException">A file is missing, or can't be read or written.</exception>
    /// <exception cref="LabelledDataException">The data break the format, or are too few to train and to cross-validate.</exception>
    /// <exception cref="OperationCanceledException">The training was cancelled.</exception>
    public IEnumerable<RetrainedModel> Run(IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var notes = new List<string>();
        var folder = TrainingFolder.Load(options.Data);
        var rows = Learned(folder, notes);
        var measured = options.Measure.Select(file => new MeasuredData(NameOf(file), LabelledData.Load(file))).ToList();
        for (var index = 0; index < options.Recipes.Count; index++)
        {
            var recipe = options.Recipes[index];
            var told = progress is null ? null : new RecipeProgress(recipe, index, options.Recipes.Count, progress);
            yield return Retrain(recipe, folder, rows, notes, measured, told, cancellationToken);
        }
    }

    private List<LabelledSentence> Learned(TrainingFolder folder, List<string> notes)
    {
        var rows = folder.Training.ToList();
        if (options.PublicTexts is { } texts)
        {
            rows.AddRange(PublicPointers.Resolve(PublicPointers.Load(options.Pointers), texts, out var missing));
            notes.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"Learned from the labelled files and from {rows.Count - folder.Training.Count} sentences of the public data set ({missing.Count} were missing or had another hash)."));
        }
        else if (File.Exists(options.Pointers))
        {
            notes.Add("Learned from the labelled files alone, without the public data set.");
        }

        return rows;
    }

    private RetrainedModel Retrain(
        TrainingRecipe recipe,
        TrainingFolder folder,
        List<LabelledSentence> rows,
        List<string> notes,
        List<MeasuredData> measured,
        RecipeProgress? progress,
        CancellationToken cancellationToken)
    {
        var start = _time.GetTimestamp();
        var name = NameOf(recipe);
        var training = options.Training with { Recipe = recipe, Name = name };
        var trained = Train(training, rows, progress, cancellationToken);
        var elapsed = _time.GetElapsedTime(start);
        var (model, heldOut) = RetrainedCard.Complete(trained, folder.HeldOut, notes, training.Seed);
        var path = Path.Combine(options.Output, $"{name}.framing");
        var passage = Passage.Through(path, model, folder.HeldOut, training, options.IsForced);
        model = passage.Note is null ? model : model.WithCard(card => card with { Notes = [.. card.Notes, passage.Note] });
        var retrained = new RetrainedModel
        {
            Recipe = recipe,
            Model = model,
            Path = path,
            HeldOut = heldOut,
            Measured = [.. measured.Select(data => Evaluator.Evaluate(model.Classifier, data.Rows, data.Name, training.Seed))],
            Verdict = passage.Verdict,
            Refusal = passage.Refusal,
            Elapsed = elapsed,
        };
        if (retrained.IsWritten)
        {
            Write(retrained);
        }

        return retrained;
    }

    private TrainedModel Train(TrainingOptions training, List<LabelledSentence> rows, RecipeProgress? progress, CancellationToken cancellationToken)
    {
        try
        {
            return new FramingTrainer(training).Train(rows, progress, cancellationToken);
        }
        catch (LabelledDataException exception) when (exception.Path is null)
        {
            throw new LabelledDataException($"{string.Join(", ", options.Data)}: {exception.Message}", exception);
        }
    }

    private void Write(RetrainedModel retrained)
    {
        Directory.CreateDirectory(options.Output);
        retrained.Model.Save(retrained.Path, withPipeline: false);
        var card = Encoding.UTF8.GetBytes(retrained.Model.Card.ToMarkdown());
        AtomicFile.Write(retrained.CardPath, stream => stream.Write(card));
    }

    /// <summary>The default recipe makes the model of the given name; others put theirs to it, so that none takes another's place.</summary>
    private string NameOf(TrainingRecipe recipe) => options.Training.Name switch
    {
        var name when recipe == TrainingRecipes.MaximumEntropy => name,
        var name when name == TrainingOptions.Default.Name => recipe.Name,
        var name => $"{name}-{recipe.Name}",
    };

    /// <summary>Data are called by their file's name, or by its path where another file has the same name.</summary>
    private string NameOf(string measured)
    {
        var name = Path.GetFileNameWithoutExtension(measured);
        return options.Measure.Count(other => Path.GetFileNameWithoutExtension(other) == name) == 1 ? name : measured;
    }

    private sealed record MeasuredData(string Name, IReadOnlyList<LabelledSentence> Rows);

    private sealed class RecipeProgress(TrainingRecipe recipe, int before, int recipes, IProgress<TrainingProgress> progress) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => progress.Report(new TrainingProgress(
            (before * value.Total) + value.Done, recipes * value.Total, $"{recipe}: {value.Doing}"));
    }
}
