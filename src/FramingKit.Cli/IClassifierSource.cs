namespace FramingKit.Cli;

/// <summary>Where the commands get their classifier from.</summary>
internal interface IClassifierSource
{
    /// <param name="model">The path of a model or one of <see cref="ModelNames"/>; null for the default one.</param>
    IFramingClassifier Load(string? model);
}
