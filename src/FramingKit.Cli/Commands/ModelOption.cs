using System.CommandLine;

namespace FramingKit.Cli.Commands;

/// <summary>The option <c>--model</c>.</summary>
internal static class ModelOption
{
    public static Option<string?> Create() => new("--model")
    {
        Description = $"{ModelNames.Choice}; the careful one reads better and some thousand times slower.",
        HelpName = "MODEL",
    };
}
