using System.Net;
using System.Text.RegularExpressions;

namespace FramingKit.Tests.Reports;

/// <summary>What is left of a page without its markup, to look for words in.</summary>
internal static partial class PlainText
{
    public static string Of(string page)
    {
        var text = Note().Replace(page[page.IndexOf("<body>", StringComparison.Ordinal)..], "");
        return Comparable(WebUtility.HtmlDecode(Tag().Replace(text, "")));
    }

    /// <summary>Browsers and encoders replace what is no text; white space may be broken anywhere.</summary>
    public static string Comparable(string text) => string.Concat(text
        .Where(character => !char.IsWhiteSpace(character) && !char.IsSurrogate(character) && character is not ('\0' or '\uFFFD')
            && character is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))));

    [GeneratedRegex("<span class=\"tag.*?</span></span>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex("<ul class=\"margin\".*?</ul>", RegexOptions.Singleline)]
    private static partial Regex Note();
}
