using System.CommandLine;

namespace FramingKit.Cli.Commands;

/// <summary>The option <c>--model</c>.</summary>
internal static class ModelOption
{
    public static Option<string?> Create() => new("--model")
    {
        Description = "A .framing file to read with, instead of the model that comes with the tool.",
        HelpName = "PATH",
    };
}
