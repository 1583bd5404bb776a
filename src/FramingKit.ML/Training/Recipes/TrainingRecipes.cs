namespace FramingKit.ML;

/// <summary>All ways to learn that FramingKit knows.</summary>
public static class TrainingRecipes
{
    /// <summary>Gets multinomial logistic regression by L-BFGS, with which the default model is trained.</summary>
    public static TrainingRecipe MaximumEntropy { get; } = new MaximumEntropyRecipe();

    /// <summary>Gets multinomial logistic regression by stochastic dual coordinate ascent.</summary>
    public static TrainingRecipe Sdca { get; } = new SdcaRecipe();

    /// <summary>Gets the averaged perceptron, one label against the rest.</summary>
    public static TrainingRecipe AveragedPerceptron { get; } = new AveragedPerceptronRecipe();

    /// <summary>Gets the linear support vector machine, one label against the rest.</summary>
    public static TrainingRecipe LinearSvm { get; } = new LinearSvmRecipe();

    /// <summary>Gets gradient-boosted trees on dense inputs: lexicon classes, vectors and a linear model's scores.</summary>
    public static TrainingRecipe FastTree { get; } = new FastTreeRecipe();

    /// <summary>Gets what one would write with ML.NET alone: its own text features and SDCA.</summary>
    public static TrainingRecipe PlainText { get; } = new PlainTextRecipe();

    /// <summary>Gets all recipes, the default one first.</summary>
    public static IReadOnlyList<TrainingRecipe> All { get; } = [MaximumEntropy, Sdca, AveragedPerceptron, LinearSvm, FastTree, PlainText];

    /// <summary>Finds a recipe by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The recipe.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no recipe of that name.</exception>
    public static TrainingRecipe Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(recipe => recipe.Name == name)
            ?? throw new ArgumentException($"'{name}' is no trainer; expected one of {string.Join(", ", All)}.", nameof(name));
    }
}
