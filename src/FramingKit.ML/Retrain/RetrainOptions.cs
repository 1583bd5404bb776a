using System.Globalization;

namespace FramingKit.ML;

/// <summary>What to retrain, from what, and where to write it; immutable, change it by <c>with</c>.</summary>
public sealed record RetrainOptions
{
    /// <summary>The arguments that <see cref="Parse"/> takes.</summary>
    public const string Usage =
        "[--data FILE|DIR...] [--public CLONE|FILE] [--encoder DIR] [--trainer NAME|all] [--name NAME] [--out DIR] [--seed N] [--folds K] [--measure FILE...] [--force]";

    /// <summary>Gets the files and folders of labelled sentences; rows of a file <c>heldout.csv</c> are only measured on.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>Gets where the texts of the public pointers are, or null to do without: see <see cref="PublicPointers.Resolve"/>.</summary>
    public string? PublicTexts { get; init; }

    /// <summary>Gets the file of pointers into the public data set.</summary>
    public string Pointers { get; init; } = "public-pointers.csv";

    /// <summary>Gets files of labelled sentences that every model is measured on, without a place on its card.</summary>
    public IReadOnlyList<string> Measure { get; init; } = [];

    /// <summary>Gets the folder that models and cards are written to; it is made if need be.</summary>
    /// <value>The default is the current folder.</value>
    public string Output { get; init; } = ".";

    /// <summary>Gets the recipes, one model each.</summary>
    /// <value>The default is <see cref="TrainingRecipes.MaximumEntropy"/> alone.</value>
    public IReadOnlyList<TrainingRecipe> Recipes { get; init; } = [TrainingRecipes.MaximumEntropy];

    /// <summary>Gets a value indicating whether a model is written though the gate does not let it pass.</summary>
    public bool IsForced { get; init; }

    /// <summary>Gets the options of the training; each recipe takes the place of its <see cref="TrainingOptions.Recipe"/>.</summary>
    public TrainingOptions Training { get; init; } = TrainingOptions.Default;

    /// <summary>Reads arguments of a command line.</summary>
    /// <param name="arguments">The arguments; see <see cref="Usage"/>.</param>
    /// <param name="defaults">What holds where no argument says otherwise.</param>
    /// <returns>The options.</returns>
    /// <remarks>
    /// The default model also learned from the public data set. So without <c>--public</c> a model is named <c>own</c>, with <c>--encoder</c>
    /// <c>careful</c> (<c>own-careful</c>), unless <c>--name</c> tells its name, or <paramref name="defaults"/> tell another one than <c>default</c>.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">An argument is unknown, lacks its value, or has a wrong one; the message says what would be right.</exception>
    public static RetrainOptions Parse(IReadOnlyList<string> arguments, RetrainOptions defaults)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(defaults);
        var options = defaults;
        for (var next = 0; next < arguments.Count;)
        {
            var name = arguments[next++];
            var values = arguments.Skip(next).TakeWhile(value => !value.StartsWith("--", StringComparison.Ordinal)).ToList();
            next += values.Count;
            options = options.With(name, values, isFirst: arguments.Take(next - values.Count - 1).All(other => other != name));
        }

        if (options.Training.PretrainedEncoder is not null && options.Recipes.FirstOrDefault(recipe => !recipe.IsLinear) is { } recipe)
        {
            throw new FormatException($"--encoder reads beside a linear model, and {recipe} makes none; expected another --trainer.");
        }

        return options.Training.Name == TrainingOptions.Default.Name && !arguments.Contains("--name")
            ? options with { Training = options.Training with { Name = options.UsualName } }
            : options;
    }

    /// <summary>The name of a model that learned from what this one learns from, where none is told.</summary>
    private string UsualName => (PublicTexts, Training.PretrainedEncoder) switch
    {
        (null, null) => "own",
        (null, _) => "own-careful",
        (_, null) => TrainingOptions.Default.Name,
        _ => "careful",
    };

    /// <summary>Returns the recipe of a name, or all of them.</summary>
    /// <param name="name">The name, or <c>all</c>.</param>
    /// <returns>The recipes.</returns>
    /// <exception cref="ArgumentException">There is no recipe of that name.</exception>
    public static IReadOnlyList<TrainingRecipe> FindRecipes(string name) => name == "all" ? TrainingRecipes.All : [TrainingRecipes.Find(name)];

    private RetrainOptions With(string name, List<string> values, bool isFirst) => (name, values) switch
    {
        ("--data", { Count: > 0 }) => this with { Data = isFirst ? values : [.. Data, .. values] },
        ("--measure", { Count: > 0 }) => this with { Measure = isFirst ? values : [.. Measure, .. values] },
        ("--public", [var texts]) => this with { PublicTexts = texts },
        ("--encoder", [var folder]) => this with { Training = Training with { PretrainedEncoder = folder } },
        ("--out", [var folder]) => this with { Output = folder },
        ("--name", [var model]) => this with { Training = Training with { Name = model } },
        ("--seed", [var seed]) => this with { Training = Training with { Seed = Number(name, seed, least: 0) } },
        ("--folds", [var folds]) => this with { Training = Training with { Folds = Number(name, folds, least: 2) } },
        ("--trainer", [var trainer]) when trainer == "all" || TrainingRecipes.All.Any(recipe => recipe.Name == trainer) =>
            this with { Recipes = FindRecipes(trainer) },
        ("--trainer", _) => throw new FormatException($"--trainer has '{string.Join(' ', values)}'; expected all or one of {string.Join(", ", TrainingRecipes.All)}."),
        ("--force", []) => this with { IsForced = true },
        _ => throw new FormatException($"'{string.Join(' ', (string[])[name, .. values])}' is not understood; expected {Usage}."),
    };

    private static int Number(string name, string text, int least) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{name} has '{text}'; expected a whole number from {least}."));
}
