using System.IO.Compression;
using System.Security;
using System.Xml.Linq;

namespace FramingKit.PackageTests;

/// <summary>The packages, packed from what is built, in a feed and a package folder of their own; all of it goes away at the end.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    public const string Version = "0.0.0-packagetest";

    private readonly string _root = Directory.CreateTempSubdirectory("framingkit-packages-").FullName;

    public static IReadOnlyList<string> Packages { get; } = ["FramingKit", "FramingKit.Careful", "FramingKit.ML", "FramingKit.Cli"];

    /// <summary>Gets the program that uses nothing but the package <c>FramingKit</c>.</summary>
    internal ConsoleProgram Console { get; private set; } = null!;

    public string Config => PathOf("nuget.config");

    /// <summary>Gets the folder into which the packages are unpacked when used.</summary>
    public string PackageFolder => PathOf("packages");

    public string FileOf(string package, string extension = "nupkg") => PathOf($"feed/{package}.{Version}.{extension}");

    public string PathOf(string name) => Path.Combine(_root, name);

    public async Task InitializeAsync()
    {
        try
        {
            await File.WriteAllTextAsync(Config, ConfigText());
            Console = new ConsoleProgram(this);
            foreach (var package in Packages)
            {
                await PackAsync(package, "feed");
            }
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    public Task DisposeAsync()
    {
        if (Directory.Exists(_root))
        {
            Directory.Delete(_root, recursive: true);
        }

        return Task.CompletedTask;
    }

    /// <summary>Runs <c>dotnet</c> in a folder below the feed's <c>nuget.config</c>.</summary>
    internal Task<string> DotNetAsync(string folder, params string[] arguments) =>
        ChildProcess.RunAsync("dotnet", PathOf(folder), PackageFolder, "", arguments);

    /// <summary>Writes a file into a folder below the feed's <c>nuget.config</c>.</summary>
    internal async Task WriteAsync(string folder, string name, string text)
    {
        Directory.CreateDirectory(PathOf(folder));
        await File.WriteAllTextAsync(PathOf($"{folder}/{name}"), text);
    }

    internal IReadOnlyList<string> Entries(string package, string extension = "nupkg")
    {
        using var zip = ZipFile.OpenRead(FileOf(package, extension));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    internal string Read(string package, string entry)
    {
        using var zip = ZipFile.OpenRead(FileOf(package));
        using var reader = new StreamReader(zip.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    internal XElement Metadata(string package) => XDocument.Parse(Read(package, $"{package}.nuspec")).Root!.Elements().First();

    /// <summary>Packs a package from what is built.</summary>
    internal async Task PackAsync(string package, string feed)
    {
        List<string> arguments =
        [
            "pack", $"src/{package}", "--no-build", "--configuration", ThisBuild.Configuration, "--output", PathOf(feed), $"-p:MinVerVersionOverride={Version}",
            $"-p:NuspecOutputPath={PathOf($"nuspec-{feed}/")}", $"-p:PublishDir={PathOf("publish/")}",
        ];
        if (ThisBuild.ArtifactsPath.Length > 0)
        {
            arguments.AddRange(["--artifacts-path", ThisBuild.ArtifactsPath]);
        }

        await ChildProcess.RunAsync("dotnet", ThisBuild.Root, packages: null, "", [.. arguments]);
    }

    // The machine's own sources stay; its package cache serves what is not ours, so that nothing is fetched twice or at all.
    private string ConfigText() =>
        $"""
        <?xml version="1.0" encoding="utf-8"?>
        <configuration>
          <packageSources>
            <add key="packed" value="{SecurityElement.Escape(PathOf("feed"))}" />
          </packageSources>
          <fallbackPackageFolders>
            <add key="cache" value="{SecurityElement.Escape(ThisBuild.PackageCache)}" />
          </fallbackPackageFolders>
        </configuration>
        """;
}
