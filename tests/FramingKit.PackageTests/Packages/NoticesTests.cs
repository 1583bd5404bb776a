using System.Text.Json;

namespace FramingKit.PackageTests;

[Collection(Packed.Name)]
public class NoticesTests(PackedFeed feed)
{
    private const string Tool = "FramingKit.Cli";
    private const string Folder = "tools/net10.0/any/";

    [Fact]
    public void Tool_EveryBundledPackage_StandsInTheNotices()
    {
        var notices = feed.Read(Tool, "THIRD-PARTY-NOTICES.md");
        Assert.All(BundledPackages(), package => Assert.True(
            notices.Contains($"| {package} |", StringComparison.Ordinal),
            $"The tool bundles {package}; add its licence and copyright to the table in THIRD-PARTY-NOTICES.md."));
    }

    [Fact]
    public void Tool_EveryLibraryInTheNotices_IsBundled()
    {
        var rows = feed.Read(Tool, "THIRD-PARTY-NOTICES.md").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1].Trim()).Where(name => name is not ("library" or "---"));
        Assert.Equal(BundledPackages().Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Tool_BundledPackagesOwnNotices_AreInTheirFolder() =>
        Assert.Contains("LIBMF", feed.Read(Tool, "notices/Microsoft.ML.txt"), StringComparison.Ordinal);

    private List<string> BundledPackages()
    {
        using var document = JsonDocument.Parse(feed.Read(Tool, $"{Folder}framing.deps.json"));
        var packages = document.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => library.Name.Split('/')[0]).ToList();
        Assert.Contains("Microsoft.ML", packages);
        return packages;
    }
}
