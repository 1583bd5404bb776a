using System.Text;

namespace FramingKit.Cli.Tests;

/// <summary>A run of the whole tool inside the test's process.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    public static Terminal PlainTerminal { get; } = new(80, HasColours: false);

    public static Task<ToolRun> OfAsync(params string[] arguments) => OfAsync(null, Encoding.UTF8.GetBytes(""), arguments);

    public static Task<ToolRun> OfInputAsync(string input, params string[] arguments) =>
        OfAsync(null, Encoding.UTF8.GetBytes(input), arguments);

    public static async Task<ToolRun> OfAsync(Terminal? terminal, byte[] input, params string[] arguments)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        using var stream = new MemoryStream(input);
        var shell = new Shell { Input = stream, Output = output, Error = error, OutputTerminal = terminal };
        var code = await new FramingTool(shell, new FakeSource()).RunAsync(arguments, CancellationToken.None);
        return new ToolRun(code, $"{output}", $"{error}");
    }
}
