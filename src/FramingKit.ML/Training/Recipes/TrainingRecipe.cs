using Microsoft.ML;

namespace FramingKit.ML;

/// <summary>A named way to learn from labelled sentences; all of them are listed in <see cref="TrainingRecipes"/>.</summary>
public abstract class TrainingRecipe
{
    private protected TrainingRecipe(string name, string description)
    {
        Name = name;
        Description = description;
    }

    /// <summary>Gets the name, as it stands on the command line and in file names.</summary>
    public string Name { get; }

    /// <summary>Gets what it does, in a few words; model cards tell it.</summary>
    public string Description { get; }

    /// <summary>Gets a value indicating whether its models are linear, so that the <c>FramingKit</c> package alone can run them.</summary>
    /// <value>Other models run inside ML.NET only, by <see cref="PipelineClassifier"/>.</value>
    public abstract bool IsLinear { get; }

    /// <summary>Gets a value indicating whether it learns from plain text instead of FramingKit's features.</summary>
    internal virtual bool ReadsText => false;

    /// <summary>Gets a value indicating whether it learns from dense inputs beside the sparse ones.</summary>
    internal virtual bool ReadsDense => false;

    /// <summary>Gets a value indicating whether a row's weight counts.</summary>
    internal virtual bool UsesWeights => true;

    /// <summary>Gets a type of each package that does the work, by the package's name.</summary>
    internal virtual IReadOnlyDictionary<string, Type> Packages { get; } = new Dictionary<string, Type> { ["Microsoft.ML"] = typeof(MLContext) };

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    /// <summary>Learns one kind of label.</summary>
    internal abstract LabelFit Fit(MLContext context, TrainingSet rows, TrainingOptions options);
}
