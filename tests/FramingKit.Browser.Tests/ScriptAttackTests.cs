using FramingKit.Articles;
using FramingKit.Reports;

namespace FramingKit.Browser.Tests;

/// <summary>Whatever stands in an article, its name or a model's card: a report runs nothing, loads nothing and goes nowhere.</summary>
public class ScriptAttackTests(OpenBrowser browser) : IClassFixture<OpenBrowser>
{
    private const string Handlers =
        """
        [...document.querySelectorAll('*')].filter(element => element.tagName === 'SCRIPT'
          || [...element.attributes].some(attribute => attribute.name.startsWith('on') || attribute.name === 'srcdoc' || attribute.name === 'src')
          || (element.getAttribute('href') ?? '#').charAt(0) !== '#').map(element => element.outerHTML.slice(0, 200))
        """;

    [BrowserTheory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Report_FullOfAttacks_RunsNothing(int articles)
    {
        var readings = ScriptAttacks.All.Take(articles).Select(ScriptAttacks.Reading).ToList();
        var html = articles == 1 ? HtmlReport.Render(readings[0], ScriptAttacks.Card) : HtmlReport.Render(ArticleSet.Of(readings, ScriptAttacks.Card), ScriptAttacks.Card);
        await File.WriteAllTextAsync(browser.FileOf($"attacks-{articles}"), html);
        await using var page = await browser.OpenAsync($"attacks-{articles}");

        // Every element is pointed at, focused and clicked, as a reader might.
        await page.Page.EvaluateAsync(
            """
            for (const element of document.querySelectorAll('body *')) {
              for (const name of ['mouseover', 'mouseenter', 'focus', 'pointerdown', 'toggle', 'animationstart']) { element.dispatchEvent(new Event(name, { bubbles: true })); }
              if (element.click) { element.click(); }
              if (element.focus) { element.focus(); }
            }
            """);
        await page.Page.WaitForTimeoutAsync(200);

        Assert.True(await page.Page.EvaluateAsync<bool>("window.owned === undefined"));
        Assert.Empty(await page.Page.EvaluateAsync<string[]>(Handlers));
        Assert.Empty(page.Complaints);
        Assert.Equal([new Uri(browser.FileOf($"attacks-{articles}")).AbsoluteUri], page.Requests);
        Assert.Equal(ScriptAttacks.All.Count * articles, await page.Page.Locator(".s").CountAsync() - articles); // a headline each
    }

    [BrowserFact]
    public async Task Attacks_InAPageThatDoesNotEncode_DoRun()
    {
        var attacks = ScriptAttacks.All.Where(attack => !attack.Any(char.IsSurrogate));
        await File.WriteAllTextAsync(browser.FileOf("naked"), $"<!doctype html><title>x</title><body>{string.Join('\n', attacks)}");
        await using var page = await browser.OpenAsync("naked");
        await page.Page.WaitForTimeoutAsync(200);
        Assert.True(await page.Page.EvaluateAsync<bool>("window.owned === 1"));
    }

    [BrowserFact]
    public async Task Policy_MarkupThatGotInAllTheSame_StillRunsAndLoadsNothing()
    {
        await using var page = await browser.OpenAsync("article");
        await page.Page.EvaluateAsync(
            """
            attacks => {
              for (const attack of attacks) { document.body.insertAdjacentHTML('beforeend', attack); }
              const script = document.createElement('script');
              script.textContent = 'window.owned=1';
              document.body.append(script);
              const far = document.createElement('script');
              far.src = 'https://example.invalid/x.js';
              document.body.append(far);
              for (const link of document.querySelectorAll('a[href^=java]')) { link.click(); }
            }
            """,
            ScriptAttacks.All);
        await page.Page.WaitForTimeoutAsync(300);

        Assert.True(await page.Page.EvaluateAsync<bool>("window.owned === undefined"));
        Assert.Contains(page.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.True(await page.Page.EvaluateAsync<bool>("fetch('https://example.invalid/').then(() => false, () => true)"));
    }
}
