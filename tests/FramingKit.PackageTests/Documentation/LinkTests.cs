using System.Text.RegularExpressions;

namespace FramingKit.PackageTests;

public partial class LinkTests
{
    [Fact]
    public void Links_WithinTheRepository_LeadToFilesAndHeadings() => Assert.Empty(Page.All.SelectMany(BrokenLinks));

    [Fact]
    public void PackagePages_Links_AreNoneOfTheRepository() => // a package's page stands alone on nuget.org
        Assert.Empty(Page.All.Where(page => page.StartsWith("src/", StringComparison.Ordinal)).SelectMany(page => Links(Page.Read(page))));

    [GeneratedRegex(@"\]\((?!https?:)(?<file>[^)#\s]*)(#(?<heading>[^)\s]+))?\)")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("^#+ (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex MarkPattern();

    private static IEnumerable<(string File, string Heading)> Links(string text) =>
        LinkPattern().Matches(text).Select(match => (match.Groups["file"].Value, match.Groups["heading"].Value));

    private static IEnumerable<string> BrokenLinks(string page)
    {
        foreach (var (file, heading) in Links(Page.Read(page)))
        {
            var target = file.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, file);
            var full = Path.GetFullPath(Path.Combine(ThisBuild.Root, target));
            if (!Path.Exists(full))
            {
                yield return $"{page}: there is no {file}";
            }
            else if (heading.Length > 0 && !Headings(File.ReadAllText(full)).Contains(heading))
            {
                yield return $"{page}: {file} has no heading #{heading}";
            }
        }
    }

    private static IEnumerable<string> Headings(string text) => HeadingPattern().Matches(text.ReplaceLineEndings("\n"))
        .Select(match => MarkPattern().Replace(match.Groups["title"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));
}
