using FramingKit.Articles;
using FramingKit.Reports;
using FramingKit.Tests.Shared;
using Microsoft.Playwright;

namespace FramingKit.Browser.Tests;

/// <summary>A browser and the pages it looks at, for all tests of a class.</summary>
public sealed class OpenBrowser : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("framing-browser-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        Save("article", HtmlReport.Render(SampleReadings.Harbour(), SampleReadings.Card));
        Save("hostile", HtmlReport.Render(SampleReadings.Hostile(), SampleReadings.Card));
        Save("articles", HtmlReport.Render(
            ArticleSet.Of([SampleReadings.Harbour(), SampleReadings.Agency()], SampleReadings.Card), SampleReadings.Card));
        if (Chromium.Path is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    public string FileOf(string name) => Path.Combine(_folder, $"{name}.html");

    internal async Task<WatchedPage> OpenAsync(string name, int width = 1100, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await _browser!.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
        var watched = new WatchedPage(page);
        await page.GotoAsync(new Uri(FileOf(name)).AbsoluteUri);
        return watched;
    }

    private void Save(string name, string html) => File.WriteAllText(FileOf(name), html);
}
