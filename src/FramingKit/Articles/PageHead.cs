using System.Collections.Frozen;

namespace FramingKit.Articles;

/// <summary>Judges the lines above the first paragraph by where they stand.</summary>
internal static class PageHead
{
    private const int FewestWordsOfStandfirst = 6;
    private const int MostLowerWordsOfByline = 5;
    private const int MostWordsOfAuthor = 14;
    private const int MostWordsOfCredit = 8;

    private static readonly FrozenSet<string> _subheadings = FrozenSet.ToFrozenSet(
    [
        "summary", "prologue", "introduction", "overview", "background", "abstract", "context", "highlights", "at a glance",
        "in brief",
    ],
    StringComparer.OrdinalIgnoreCase);

    public static void Judge(string text, PageLine[] lines, int headline, int firstParagraph)
    {
        if (headline >= 0)
        {
            lines[headline].SetHeadline();
        }

        for (var index = 0; index < headline; index++)
        {
            lines[index].SetAside(FurnitureKind.Navigation, "stands above the headline");
        }

        for (var index = headline + 1; index < firstParagraph; index++)
        {
            if (!BelongsToArticle(text, lines, index))
            {
                lines[index].SetAside(
                    headline < 0 ? FurnitureKind.Navigation : FurnitureKind.Byline,
                    "is a short line above the first paragraph");
            }
        }
    }

    private static bool BelongsToArticle(string text, PageLine[] lines, int index)
    {
        var shape = lines[index].Shape;
        if (shape.IsProse || shape.IsItem || shape.EndsWithColon)
        {
            return true;
        }

        var content = lines[index].Line.In(text);
        if (_subheadings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(content))
        {
            return true;
        }

        var words = shape.Words + shape.Numbers;
        var isSubheading = !shape.StartsLower && shape.LongLowerWords > 0 && words >= 2 && lines[index + 1].Kind is null;
        return !shape.IsName && !IsAuthor(content, shape) && (isSubheading || words >= FewestWordsOfStandfirst);
    }

    // "Ada Smith, Senior Fellow, …" or "Ada Smith is a …".
    private static bool IsAuthor(ReadOnlySpan<char> content, LineShape shape)
    {
        var comma = content.IndexOf(',');
        var colon = content.IndexOf(':');
        var isCredit = (comma > 0 && shape.Words <= MostWordsOfAuthor && IsPerson(content[..comma]))
            || (colon > 0 && shape.Words <= MostWordsOfCredit && IsPerson(content[(colon + 1)..]));
        if (shape.LongLowerWords == 0 || isCredit)
        {
            return true;
        }

        var tells = content.Contains(" is a ", StringComparison.Ordinal) || content.Contains(" is an ", StringComparison.Ordinal);
        return tells && shape.LongLowerWords <= MostLowerWordsOfByline;
    }

    private static bool IsPerson(ReadOnlySpan<char> content) =>
        new LineShape(content) is { IsName: true, Words: 2 or 3, Numbers: 0 };
}
