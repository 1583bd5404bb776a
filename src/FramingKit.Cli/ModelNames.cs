namespace FramingKit.Cli;

/// <summary>The names of the models that come with the tool.</summary>
internal static class ModelNames
{
    public const string Default = "default";
    public const string Careful = "careful";

    /// <summary>What a model's argument may be.</summary>
    public const string Choice = $"A .framing file, or '{Default}' or '{Careful}' for a model that comes with the tool";
}
