using System.Text.RegularExpressions;

namespace FramingKit.Tests.Hostile;

/// <summary>Rules that keep what comes from outside from being run.</summary>
public partial class HouseRulesTests
{
    [Theory]
    [InlineData("Activator.CreateInstance")]
    [InlineData("Type.GetType(")]
    [InlineData("Assembly.Load")]
    [InlineData("BinaryFormatter")]
    [InlineData("TypeNameHandling")]
    [InlineData("JsonDerivedType")]
    [InlineData("Process.Start")]
    [InlineData("DllImport")]
    [InlineData("LibraryImport")]
    [InlineData("ExtractToFile")]
    [InlineData("ExtractToDirectory")]
    public void Sources_AnyPackage_DoNotMakeByNameWhatAFileAsksFor(string banned) =>
        Assert.Empty(Repository.SourceFiles("src")
            .Where(file => File.ReadAllText(file).Contains(banned, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file)));

    [Fact]
    public void EditorConfig_RulesOfSecurityAndReliability_AreOnButForThoseWithAReason()
    {
        var off = Off().Matches(File.ReadAllText(Path.Combine(Repository.Root, ".editorconfig"))).Select(match => match.Groups["rule"].Value).Order(StringComparer.Ordinal);
        Assert.Equal(["CA2007", "CA5394"], off);
        var rules = File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props"));
        Assert.Contains("<AnalysisMode>All</AnalysisMode>", rules, StringComparison.Ordinal);
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", rules, StringComparison.Ordinal);
    }

    [Fact]
    public void Projects_OfTheSolution_HaveALockFileThatNamesNoAddress()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "FramingKit.sln"));
        var projects = Project().Matches(solution).Select(match => match.Groups["path"].Value.Replace('\\', '/')).ToList();
        Assert.NotEmpty(projects);
        foreach (var project in projects)
        {
            var file = Path.Combine(Repository.Root, Path.GetDirectoryName(project)!, "packages.lock.json");
            Assert.True(File.Exists(file), $"{project} has no packages.lock.json; run 'dotnet restore FramingKit.sln --use-lock-file'.");
            Assert.DoesNotContain("://", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"dotnet_diagnostic\.(?<rule>CA[235]\d\d\d)\.severity = (none|silent|suggestion)")]
    private static partial Regex Off();

    [GeneratedRegex(@"""(?<path>[^""]+\.csproj)""")]
    private static partial Regex Project();
}
