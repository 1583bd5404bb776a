using System.Globalization;

namespace FramingKit.PackageTests;

/// <summary>A program that uses nothing but the package <c>FramingKit</c>; built once, on first use.</summary>
internal sealed class ConsoleProgram(PackedFeed feed)
{
    private const string Name = "console";

    private const string Code = """
        using System.Globalization;
        using FramingKit;

        var classifier = args.Length > 0 ? FramingClassifier.Load(args[0]) : FramingClassifier.Default;
        while (Console.ReadLine() is { } sentence)
        {
            var result = classifier.Classify(sentence);
            var probabilities = result.Frames.Values.Select(value => value.ToString("f5", CultureInfo.InvariantCulture));
            Console.WriteLine($"{result.Frame}, {result.Sentiment}, {result.IsUncertain}: {string.Join(' ', probabilities)}");
        }
        """;

    private static readonly string[] _sentences =
    [
        "Critics say the government caved in to its creditors.",
        "The president called the transfers a sovereign decision, taken under our own law.",
        "Police dismantled the network and seized a record two tonnes of cocaine.",
        "The minister arrived in São Paulo on Tuesday – “late,” as he said.",
        "",
    ];

    private readonly Lazy<Task> _built = new(() => BuildAsync(feed));

    /// <summary>What the program has to print.</summary>
    public static string Expected(IFramingClassifier classifier) => string.Concat(_sentences.Select(sentence =>
    {
        var result = classifier.Classify(sentence);
        var probabilities = result.Frames.Values.Select(value => value.ToString("f5", CultureInfo.InvariantCulture));
        return $"{result.Frame}, {result.Sentiment}, {result.IsUncertain}: {string.Join(' ', probabilities)}\n";
    }));

    /// <param name="model">The path of a model; none for the default one.</param>
    public async Task<string> RunAsync(params string[] model)
    {
        await _built.Value;
        var output = await ChildProcess.RunAsync("dotnet", feed.PathOf(Name), null, Input(), [$"bin/Debug/net10.0/{Name}.dll", .. model]);
        return output.ReplaceLineEndings("\n");
    }

    /// <summary>Compiles the program ahead of time and runs it.</summary>
    public async Task<string> RunNativeAsync()
    {
        await _built.Value;
        await feed.DotNetAsync(Name, ["publish", "--use-current-runtime", "--output", "native", "-p:PublishAot=true", .. Linker()]);
        Assert.False(File.Exists(feed.PathOf($"{Name}/native/{Name}.dll")), "It was published as a managed program.");
        var program = feed.PathOf($"{Name}/native/{Name}{(OperatingSystem.IsWindows() ? ".exe" : "")}");
        return (await ChildProcess.RunAsync(program, feed.PathOf(Name), null, Input())).ReplaceLineEndings("\n");
    }

    private static string Input() => string.Concat(_sentences.Select(sentence => sentence + "\n"));

    // The SDK looks for clang; a machine that has only gcc links with that.
    private static string[] Linker() => !OperatingSystem.IsLinux() || File.Exists("/usr/bin/clang") ? [] : ["-p:CppCompilerAndLinker=gcc"];

    private static async Task BuildAsync(PackedFeed feed)
    {
        await feed.WriteAsync(Name, $"{Name}.csproj", ProjectText.Of("FramingKit"));
        await feed.WriteAsync(Name, "Program.cs", Code);
        await feed.DotNetAsync(Name, "build");
    }
}
