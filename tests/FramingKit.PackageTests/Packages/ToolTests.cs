using System.Text.Json;
using FramingKit.Articles;

namespace FramingKit.PackageTests;

[Collection(Packed.Name)]
public class ToolTests(PackedFeed feed)
{
    [Fact]
    public async Task InstalledTool_ArticleOnStandardInput_IsReadLikeInProcess()
    {
        await feed.DotNetAsync("", "tool", "install", "FramingKit.Cli", "--tool-path", "tool", "--version", PackedFeed.Version, "--configfile", feed.Config);
        var article = await File.ReadAllTextAsync(Path.Combine(ThisBuild.Root, "samples", "prisoner-transfers.txt"));
        var tool = feed.PathOf(OperatingSystem.IsWindows() ? "tool/framing.exe" : "tool/framing");

        var json = await ChildProcess.RunAsync(tool, feed.PathOf(""), packages: null, article, "analyze", "-", "--json");

        using var document = JsonDocument.Parse(json);
        var expected = new ArticleAnalyzer(FramingClassifier.Default).Read(article);
        Assert.Equal(expected.Title, document.RootElement.GetProperty("title").GetString());
        Assert.Equal(
            expected.Sentences.Select(sentence => $"{sentence.Result.Frame}: {sentence.Text}"),
            document.RootElement.GetProperty("sentences").EnumerateArray()
                .Select(sentence => $"{sentence.GetProperty("frame").GetString()}: {sentence.GetProperty("text").GetString()}"));
    }
}
