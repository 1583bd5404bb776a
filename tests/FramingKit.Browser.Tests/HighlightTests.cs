using System.Diagnostics;
using System.Text.Json;
using FramingKit.Tests.Shared;

namespace FramingKit.Browser.Tests;

/// <summary>The whole way: the tool reads the sample article, and the page shows what the JSON says.</summary>
public class HighlightTests(OpenBrowser browser) : IClassFixture<OpenBrowser>
{
    [BrowserFact]
    public async Task Page_OfTheSample_HighlightsWhatTheJsonSays()
    {
        using var document = JsonDocument.Parse(await AnalyzeAsync("sample"));
        await using var page = await browser.OpenAsync("sample");
        var sentences = document.RootElement.GetProperty("sentences").EnumerateArray().ToList();
        Assert.NotEmpty(sentences);
        Assert.Equal(sentences.Count, await page.Page.Locator(".s").CountAsync());
        for (var index = 0; index < sentences.Count; index++)
        {
            var place = page.Page.Locator($"#s{index + 1}");
            var shown = await place.Locator(".h").AllTextContentsAsync();
            Assert.Equal(Highlighted(sentences[index]), shown.Select(Plain));
            var words = EvidenceOf(document.RootElement, sentences[index]);
            Assert.All(await place.Locator(".e").AllTextContentsAsync(), word => Assert.Contains(word, words));
        }
    }

    /// <summary>The clauses that have a frame; with one voice or none, the whole sentence.</summary>
    private static IEnumerable<string> Highlighted(JsonElement sentence)
    {
        var text = sentence.GetProperty("text").GetString()!;
        var start = sentence.GetProperty("start").GetInt32();
        var voices = sentence.GetProperty("voices").EnumerateArray().ToList();
        return voices.Count < 2
            ? sentence.GetProperty("frame").GetString() == "None" ? [] : [Plain(text)]
            : voices.Where(voice => voice.GetProperty("frame").GetString() != "None")
                .Select(voice => Plain(text[(voice.GetProperty("contentStart").GetInt32() - start)..(voice.GetProperty("contentEnd").GetInt32() - start)]));
    }

    private static HashSet<string> EvidenceOf(JsonElement article, JsonElement sentence)
    {
        var text = File.ReadAllText(Sample);
        Assert.Equal("prisoner-transfers.txt", Path.GetFileName(article.GetProperty("source").GetString()));
        return [.. sentence.GetProperty("evidence").EnumerateArray().Select(item => text[item.GetProperty("start").GetInt32()..item.GetProperty("end").GetInt32()])];
    }

    private static string Sample => Path.Combine(WorkingTree.Root, "samples", "prisoner-transfers.txt");

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<string> AnalyzeAsync(string name)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "framing.dll"), "analyze", Sample, "--json", "--html", browser.FileOf(name)])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var json = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return json;
    }
}
