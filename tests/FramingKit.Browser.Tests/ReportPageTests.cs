using Deque.AxeCore.Playwright;
using FramingKit.Tests.Shared;
using Microsoft.Playwright;

namespace FramingKit.Browser.Tests;

public class ReportPageTests(OpenBrowser browser) : IClassFixture<OpenBrowser>
{
    private static readonly string[] _grave = ["serious", "critical"];

    [BrowserTheory]
    [InlineData("article")]
    [InlineData("articles")]
    [InlineData("hostile")]
    public async Task Page_Opened_LoadsOnlyItselfAndComplainsOfNothing(string name)
    {
        await using var page = await browser.OpenAsync(name);
        Assert.Empty(page.Complaints);
        Assert.Equal([new Uri(browser.FileOf(name)).AbsoluteUri], page.Requests);
        Assert.Equal(0, await page.Page.Locator("script").CountAsync());
    }

    [BrowserTheory]
    [InlineData("article", 1100, ColorScheme.Light)]
    [InlineData("article", 360, ColorScheme.Dark)]
    [InlineData("articles", 1100, ColorScheme.Dark)]
    [InlineData("articles", 360, ColorScheme.Light)]
    public async Task Page_CheckedByAxe_HasNoSeriousFinding(string name, int width, ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(name, width, scheme);
        await page.Page.Locator(".s").Nth(2).FocusAsync();
        var findings = await page.Page.RunAxe();
        Assert.Empty(findings.Violations.Where(finding => _grave.Contains(finding.Impact))
            .Select(finding => $"{finding.Id}: {finding.Nodes[0].Html} {finding.Nodes[0].Any.FirstOrDefault()?.Message}"));
    }

    [BrowserTheory]
    [InlineData("article", 360)]
    [InlineData("articles", 360)]
    [InlineData("hostile", 360)]
    [InlineData("article", 1100)]
    [InlineData("articles", 700)]
    public async Task Page_AnyWidth_DoesNotScrollSideways(string name, int width)
    {
        await using var page = await browser.OpenAsync(name, width);
        await page.Page.Locator("details.furniture").First.ClickAsync();
        var sentences = page.Page.Locator(".s");
        for (var index = 0; index < await sentences.CountAsync(); index++)
        {
            await sentences.Nth(index).FocusAsync();
            Assert.True(await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"sentence {index + 1}");
        }
    }

    [BrowserFact]
    public async Task Sentence_HoveredOrFocused_ShowsItsReasonsAndNoOthers()
    {
        await using var page = await browser.OpenAsync("article");
        var notes = page.Page.Locator(".note:visible");
        Assert.Equal(0, await notes.CountAsync());

        await page.Page.Locator("#s5").HoverAsync();
        Assert.Contains("Ilse Rand quoted: sovereignty", Assert.Single(await notes.AllInnerTextsAsync()).ReplaceLineEndings(" "), StringComparison.Ordinal);

        await page.Page.Mouse.MoveAsync(0, 0);
        await page.Page.Locator("#s6").FocusAsync();
        Assert.Contains("security win 85 %", Assert.Single(await notes.AllInnerTextsAsync()), StringComparison.Ordinal);
        var word = page.Page.Locator("#s6 .for").First;
        var shown = await word.EvaluateAsync<string>("word => getComputedStyle(word).backgroundColor");
        await page.Page.Locator("#s5").FocusAsync();
        Assert.NotEqual(shown, await word.EvaluateAsync<string>("word => getComputedStyle(word).backgroundColor"));
    }

    [BrowserFact]
    public async Task Keyboard_TabKey_ReachesEverySentenceInOrder()
    {
        await using var page = await browser.OpenAsync("article");
        var reached = new List<string>();
        for (var press = 0; press < 120; press++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            var id = await page.Page.EvaluateAsync<string>("document.activeElement.classList.contains('s') ? document.activeElement.id : ''");
            if (id.Length > 0)
            {
                reached.Add(id);
            }
        }

        var all = Enumerable.Range(1, SampleReadings.Harbour().Sentences.Count).Select(number => $"s{number}").ToList();
        Assert.Equal(all, reached.Take(all.Count));
    }

    [BrowserFact]
    public async Task MatrixCell_Followed_OpensItsSentencesAndTheyLeadToTheText()
    {
        await using var page = await browser.OpenAsync("article");
        await page.Page.Locator(".voices tr", new() { HasText = "critics" }).Locator(".counts a").First.ClickAsync();
        var opened = page.Page.Locator(".opened:visible");
        Assert.Equal(1, await opened.CountAsync());
        Assert.Equal(2, await opened.Locator("li").CountAsync());

        await opened.Locator("a").Last.ClickAsync();
        var target = page.Page.Locator(".s:target");
        Assert.Contains("Critics want a vote", await target.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await target.EvaluateAsync<bool>("place => place.getBoundingClientRect().top < innerHeight"));
    }

    [BrowserFact]
    public async Task Furniture_Folded_OpensByKeyboard()
    {
        await using var page = await browser.OpenAsync("article");
        Assert.False(await page.Page.GetByText("Share this article").IsVisibleAsync());
        await page.Page.Locator("summary").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Page.GetByText("Share this article").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task HostileArticle_ReadAndClicked_RunsNothingAndChangesNothing()
    {
        await using var page = await browser.OpenAsync("hostile");
        for (var sentence = 2; sentence <= SampleReadings.Attacks.Count + 1; sentence++)
        {
            var place = page.Page.Locator($"#s{sentence}");
            await place.FocusAsync();
            await place.ClickAsync(new() { Position = new() { X = 2, Y = 2 }, Force = true });
        }

        Assert.True(await page.Page.EvaluateAsync<bool>("window.owned === undefined"));
        Assert.StartsWith("</title><script>", await page.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
        Assert.Single(page.Requests);
        Assert.Equal(0, await page.Page.Locator("img, iframe, base, svg:not(.bar)").CountAsync());
        Assert.Equal(1, await page.Page.Locator("footer:visible").CountAsync());
    }

    [BrowserFact]
    public async Task RightToLeftOverride_InsideAVoice_DoesNotTurnTheWordsBehindIt()
    {
        await using var page = await browser.OpenAsync("hostile");
        var item = page.Page.Locator(".margin li", new() { HasText = "nothing closes it" });
        var behind = await item.Locator(".how").BoundingBoxAsync();
        var last = await item.EvaluateAsync<float>(
            "item => { const rects = [...item.querySelector('bdi').getClientRects()]; return rects[rects.length - 1].right; }");
        Assert.True(behind!.X + 1 >= last, $"'quoted' starts at {behind.X}, the speaker ends at {last}");
    }

    [BrowserFact]
    public async Task Print_Article_HidesWhatOnlyAPointerShows()
    {
        await using var page = await browser.OpenAsync("article", scheme: ColorScheme.Dark);
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.Page.Locator("#s4").FocusAsync();
        Assert.Equal(0, await page.Page.Locator(".note:visible").CountAsync());
        Assert.Equal("rgb(0, 0, 0)", await page.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).color"));
    }
}
