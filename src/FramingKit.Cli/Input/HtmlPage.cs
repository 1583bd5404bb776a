using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace FramingKit.Cli.Input;

/// <summary>Takes the article out of an HTML page; nothing is loaded and no script runs.</summary>
internal static class HtmlPage
{
    /// <summary>SmartReader walks the tree by recursion; a deeper page is read whole.</summary>
    private const int DeepestTree = 400;

    /// <summary>With less text than this, SmartReader has missed the article.</summary>
    private const int ShortestArticle = 200;

    // Addresses in the page are never followed; the reader only wants a base for them.
    private const string Address = "https://page.invalid/";

    private static readonly string[] _extensions = [".html", ".htm", ".xhtml"];
    private static readonly string[] _starts = ["<!doctype html", "<html"];

    public static bool IsHtml(string path, string text)
    {
        var start = text.AsSpan().TrimStart();
        return _extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
            || _starts.Any(tag => text.AsSpan().TrimStart().StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            || (start.StartsWith("<?xml", StringComparison.Ordinal) && start.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }

    /// <returns>The title and the text, block by block.</returns>
    public static InputArticle Read(string html, string name)
    {
        var page = new HtmlParser().ParseDocument(html);
        var (title, body) = HtmlLines.DepthOf(page) > DeepestTree ? (null, "") : ReadArticle(html);
        if (body.Length < ShortestArticle)
        {
            body = HtmlLines.Of(page.Body);
        }

        title = Headline(page, title);
        var isTitled = string.IsNullOrWhiteSpace(title) || body.StartsWith(title, StringComparison.Ordinal);
        return body.Length > 0
            ? new InputArticle(isTitled ? body : $"{title}\n\n{body}", string.IsNullOrWhiteSpace(title) ? null : title, IsHtml: true)
            : throw new CommandException($"{name} has no text on its page; expected the HTML of an article.");
    }

    /// <summary>The page's title often has the outlet's name behind the headline; the headline itself stands in the page.</summary>
    private static string? Headline(IDocument page, string? title)
    {
        var headlines = page.QuerySelectorAll("h1").Select(HtmlLines.Of).Where(line => line.Length > 0).Distinct().ToList();
        return headlines.Count == 1 && title?.StartsWith(headlines[0], StringComparison.Ordinal) == true ? headlines[0] : title;
    }

    private static (string? Title, string Body) ReadArticle(string html)
    {
        using var reader = new Reader(Address, html);
        var article = reader.GetArticle();
        return article.IsReadable
            ? (article.Title?.Trim(), HtmlLines.Of(new HtmlParser().ParseDocument(article.Content).Body))
            : (article.Title?.Trim(), "");
    }
}
