namespace FramingKit.PackageTests;

[Collection(Packed.Name)]
public class PackageContentTests(PackedFeed feed)
{
    private const long MostBytes = 8_000_000;

    [Theory]
    [InlineData("FramingKit", "lib/net10.0/FramingKit.dll")]
    [InlineData("FramingKit", "lib/net10.0/FramingKit.xml")]
    [InlineData("FramingKit.Careful", "lib/net10.0/FramingKit.Careful.dll")]
    [InlineData("FramingKit.Careful", "lib/net10.0/FramingKit.Careful.xml")]
    [InlineData("FramingKit.ML", "lib/net10.0/FramingKit.ML.dll")]
    [InlineData("FramingKit.ML", "lib/net10.0/FramingKit.ML.xml")]
    [InlineData("FramingKit.Cli", "tools/net10.0/any/framing.dll")]
    [InlineData("FramingKit.Cli", "tools/net10.0/any/DotnetToolSettings.xml")]
    public void Package_Entries_HoldWhatItIsFor(string package, string entry) => Assert.Contains(entry, feed.Entries(package));

    [Theory]
    [InlineData("FramingKit")]
    [InlineData("FramingKit.Careful")]
    [InlineData("FramingKit.ML")]
    [InlineData("FramingKit.Cli")]
    public void Package_ReadmeAndNotices_AreThoseOfTheRepository(string package)
    {
        Assert.Equal(File.ReadAllText(Path.Combine(ThisBuild.Root, "src", package, "README.md")), feed.Read(package, "README.md"));
        Assert.Equal(File.ReadAllText(Path.Combine(ThisBuild.Root, "THIRD-PARTY-NOTICES.md")), feed.Read(package, "THIRD-PARTY-NOTICES.md"));
    }

    [Theory]
    [InlineData("FramingKit")]
    [InlineData("FramingKit.Careful")]
    [InlineData("FramingKit.ML")]
    [InlineData("FramingKit.Cli")]
    public void Package_Metadata_NamesReadmeLicenceAndVersion(string package)
    {
        var metadata = feed.Metadata(package);
        var space = metadata.Name.Namespace;
        Assert.Equal("README.md", (string?)metadata.Element(space + "readme"));
        Assert.Equal("icon.png", (string?)metadata.Element(space + "icon"));
        Assert.Contains("icon.png", feed.Entries(package));
        Assert.Equal("MIT", (string?)metadata.Element(space + "license"));
        Assert.Equal(PackedFeed.Version, (string?)metadata.Element(space + "version"));
        Assert.NotEmpty((string)metadata.Element(space + "description")!);
    }

    [Theory]
    [InlineData("FramingKit", "lib/net10.0/FramingKit.pdb")]
    [InlineData("FramingKit.ML", "lib/net10.0/FramingKit.ML.pdb")]
    [InlineData("FramingKit.Cli", "tools/net10.0/any/framing.pdb")]
    public void SymbolPackage_Entries_HoldTheSymbols(string package, string entry) => Assert.Contains(entry, feed.Entries(package, "snupkg"));

    [Fact]
    public void Runtime_Dependencies_AreOnlyTheDependencyInjectionAbstractions() =>
        Assert.Equal(["Microsoft.Extensions.DependencyInjection.Abstractions 10.0.0"], Dependencies("FramingKit"));

    [Fact]
    public void Careful_Dependencies_AreTheRuntimeOfTheSameVersionAndItsOwn() =>
        Assert.Equal([$"FramingKit {PackedFeed.Version}", .. Dependencies("FramingKit")], Dependencies("FramingKit.Careful"));

    [Fact]
    public void Workshop_Dependencies_HoldTheRuntimeOfTheSameVersion() =>
        Assert.Contains($"FramingKit {PackedFeed.Version}", Dependencies("FramingKit.ML"));

    [Fact]
    public void Tool_Package_IsAToolWithoutDependencies()
    {
        var type = feed.Metadata("FramingKit.Cli").Descendants().Single(element => element.Name.LocalName == "packageType");
        Assert.Equal("DotnetTool", (string?)type.Attribute("name"));
        Assert.Empty(Dependencies("FramingKit.Cli"));
    }

    [Theory]
    [InlineData("FramingKit")]
    [InlineData("FramingKit.Cli")]
    public async Task Package_PackedTwice_IsTheSameFile(string package)
    {
        await feed.PackAsync(package, "again");
        foreach (var extension in (string[])["nupkg", "snupkg"])
        {
            Assert.Equal(
                await File.ReadAllBytesAsync(feed.FileOf(package, extension)),
                await File.ReadAllBytesAsync(feed.PathOf($"again/{package}.{PackedFeed.Version}.{extension}")));
        }
    }

    [Fact]
    public void Runtime_Size_IsBelowEightMegabytes() => Assert.InRange(new FileInfo(feed.FileOf("FramingKit")).Length, 1, MostBytes);

    private IEnumerable<string> Dependencies(string package) => feed.Metadata(package).Descendants()
        .Where(element => element.Name.LocalName == "dependency")
        .Select(element => $"{(string?)element.Attribute("id")} {(string?)element.Attribute("version")}");
}
