using System.Globalization;

namespace FramingKit.PackageTests;

[Collection(Packed.Name)]
public class ConsoleProgramTests(PackedFeed feed)
{
    private const string Sentence = "Critics say the government caved in to its creditors.";

    private const string Program = """
        using System.Globalization;
        using FramingKit;

        var result = FramingClassifier.Default.Classify(args[0]);
        var probabilities = result.Frames.Values.Select(value => value.ToString("r", CultureInfo.InvariantCulture));
        Console.WriteLine($"{result.Frame}, {result.Sentiment}: {string.Join(' ', probabilities)}");
        """;

    private const string Project = $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <NuGetAudit>false</NuGetAudit> <!-- it would ask the network -->
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="FramingKit" Version="[{PackedFeed.Version}]" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public async Task NewProgram_WithThePackage_ReadsASentenceLikeTheDefaultClassifier()
    {
        var folder = Directory.CreateDirectory(feed.PathOf("console")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "console.csproj"), Project);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), Program);

        var output = await feed.DotNetAsync("console", "run", "--", Sentence);

        Assert.Equal(Expected(), output.TrimEnd());
        AssertComesFromTheFeed();
    }

    private static string Expected()
    {
        var result = FramingClassifier.Default.Classify(Sentence);
        Assert.Equal(Frame.Submission, result.Frame);
        var probabilities = result.Frames.Values.Select(value => value.ToString("r", CultureInfo.InvariantCulture));
        return $"{result.Frame}, {result.Sentiment}: {string.Join(' ', probabilities)}";
    }

    private void AssertComesFromTheFeed()
    {
        var used = Path.Combine(feed.PackageFolder, "framingkit", PackedFeed.Version, $"framingkit.{PackedFeed.Version}.nupkg");
        Assert.Equal(File.ReadAllBytes(feed.FileOf("FramingKit")), File.ReadAllBytes(used));
    }
}
