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
        var text = await File.ReadAllTextAsync(Sample);
        var sentences = document.RootElement.GetProperty("sentences").EnumerateArray().ToList();
        Assert.NotEmpty(sentences);
        Assert.Equal(sentences.Count, await page.Page.Locator(".s").CountAsync());
        for (var index = 0; index < sentences.Count; index++)
        {
            var place = page.Page.Locator($"#s{index + 1}");
            var shown = await place.Locator(".h").AllTextContentsAsync();
            Assert.Equal(Plain(Highlighted(text, sentences[index])), Plain(string.Concat(shown)));
            Assert.All(await place.Locator(".e").AllTextContentsAsync(), word => Assert.Contains(Plain(word), EvidenceOf(text, sentences[index])));
        }
    }

    /// <summary>The clauses that have a frame; with one voice or none, the whole sentence.</summary>
    private static string Highlighted(string text, JsonElement sentence)
    {
        var voices = sentence.GetProperty("voices").EnumerateArray().ToList();
        var clauses = voices.Count < 2
            ? [(Frame: sentence.GetProperty("frame").GetString(), Start: Number(sentence, "start"), End: Number(sentence, "end"))]
            : voices.Select(voice => (Frame: voice.GetProperty("frame").GetString(), Start: Number(voice, "contentStart"), End: Number(voice, "contentEnd"))).ToList();
        var places = Enumerable.Range(Number(sentence, "start"), Number(sentence, "end") - Number(sentence, "start"));
        return string.Concat(places
            .Where(place => clauses.Any(clause => clause.Frame != "None" && clause.Start <= place && place < clause.End))
            .Select(place => text[place]));
    }

    private static HashSet<string> EvidenceOf(string text, JsonElement sentence) =>
        [.. sentence.GetProperty("evidence").EnumerateArray().Select(item => Plain(text[Number(item, "start")..Number(item, "end")]))];

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string Sample => Path.Combine(WorkingTree.Root, "samples", "prisoner-transfers.txt");

    private static string Plain(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

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
