using System.Text.RegularExpressions;
using FramingKit.Articles;
using FramingKit.Reports;
using FramingKit.Tests.Shared;

namespace FramingKit.Fuzz.Targets;

/// <summary>Writing the report of any page: all its markup is the report's own, and what no reader should get is left out.</summary>
internal static partial class ReportTarget
{
    private static readonly HashSet<string> _tags =
    [
        "a", "article", "b", "bdi", "body", "caption", "dd", "details", "div", "dl", "dt", "footer", "h1", "h2", "h3", "header",
        "html", "li", "main", "p", "rect", "section", "small", "span", "summary", "svg", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ];

    public static void Run(byte[] input)
    {
        var text = WideText.Decode(input);
        var reading = new ArticleAnalyzer(FramingClassifier.Default).Read(text);
        var page = HtmlReport.Render(reading, FramingClassifier.Default.Card);
        var body = page[page.IndexOf("<body>", StringComparison.Ordinal)..];
        Invariant.Holds(!page.Any(IsUnwanted), text);
        Invariant.Holds(body.Count(character => character == '<') == Tag().Count(body), text);
        foreach (Match tag in Tag().Matches(body))
        {
            Invariant.Holds(_tags.Contains(tag.Groups[1].Value), text, $"{tag}");
            foreach (Capture attribute in tag.Groups[2].Captures)
            {
                Invariant.Holds(!Active().IsMatch(attribute.Value), text, $"{tag}");
            }
        }
    }

    /// <summary>NUL, unpaired surrogates, and marks that turn the direction of what stands behind them.</summary>
    private static bool IsUnwanted(char character) =>
        character is '\0' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') || char.IsSurrogate(character);

    /// <summary>A tag as the report writes it: plain names, and attributes in double quotes or without a value.</summary>
    [GeneratedRegex("""</?([a-z0-9]+)(\s+[a-zA-Z0-9-]+(?:="[^"<>]*")?)*\s*/?>""")]
    private static partial Regex Tag();

    /// <summary>An event handler, or a link that leads out of the page.</summary>
    [GeneratedRegex("""^\s+(on|(href|src)="(?!#))""")]
    private static partial Regex Active();
}
