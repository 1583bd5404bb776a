namespace FramingKit.Cli;

/// <summary>Where the commands get their classifier from.</summary>
internal interface IClassifierSource
{
    /// <param name="path">The path of a model; null for the one that comes with the tool.</param>
    IFramingClassifier Load(string? path);
}
