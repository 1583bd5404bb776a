using System.Xml.Linq;

namespace FramingKit.Tests;

public class ArchitectureTests
{
    private const int MostLines = 250;

    [Fact]
    public void SourceFiles_OfTheTree_AreFound() => Assert.True(Repository.SourceFiles("src/FramingKit").Count() > 50);

    [Fact]
    public void Runtime_Sources_DoNotKnowMlNet() => AssertNowhere("Microsoft.ML");

    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("DateTimeOffset.Now")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("Environment.GetEnvironmentVariable")]
    [InlineData("CultureInfo.CurrentCulture")]
    [InlineData("CultureInfo.CurrentUICulture")]
    [InlineData("Console.Write(")]
    [InlineData("System.Net.Http")]
    public void Runtime_Sources_ReadNothingOnTheirOwn(string banned) => AssertNowhere(banned);

    [Fact]
    public void Runtime_Project_ReferencesOnlyTheDependencyInjectionAbstractions()
    {
        var project = XDocument.Load(Path.Combine(Repository.Root, "src", "FramingKit", "FramingKit.csproj"));
        var references = project.Descendants().Where(element => element.Name.LocalName is "PackageReference" or "ProjectReference")
            .Select(element => (string?)element.Attribute("Include"));
        Assert.All(references, reference => Assert.Equal("Microsoft.Extensions.DependencyInjection.Abstractions", reference));
    }

    [Fact]
    public void Dependencies_Projects_PointOneWay()
    {
        var workshop = File.ReadAllText(Path.Combine(Repository.Root, "src", "FramingKit.ML", "FramingKit.ML.csproj"));
        Assert.DoesNotContain("FramingKit.Cli", workshop, StringComparison.Ordinal);
    }

    [Fact]
    public void SourceFiles_Lines_AreNoMoreThanTwoHundredAndFifty()
    {
        var tooLong = Repository.SourceFiles("src").Select(file => (file, lines: File.ReadLines(file).Count())).Where(item => item.lines > MostLines);
        Assert.Empty(tooLong.Select(item => $"{Path.GetRelativePath(Repository.Root, item.file)}: {item.lines}"));
    }

    [Fact]
    public void Assembly_Classes_AreSealedOrStatic() =>
        Assert.Empty(typeof(Frame).Assembly.GetTypes().Where(type => type.IsClass && type.Namespace?.StartsWith("FramingKit", StringComparison.Ordinal) == true && !type.IsSealed)
            .Select(type => type.FullName));

    private static void AssertNowhere(string banned) =>
        Assert.Empty(Repository.SourceFiles("src/FramingKit")
            .Where(file => File.ReadAllText(file).Contains(banned, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file)));
}
