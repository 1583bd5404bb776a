using System.Collections.Frozen;

namespace FramingKit.Articles;

/// <summary>Tells whether a sentence was broken in two by the end of a paragraph.</summary>
internal static class SentenceBridge
{
    private const int ShortestOpenPart = 30;
    private const int Enough = 4;
    private const int LongestRead = 400;
    private const int LongestLink = 16;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _subordinators =
        SentenceWords.Subordinators.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _links =
        SentenceWords.Links.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool GoesOn(string text, TextRange before, TextRange after)
    {
        var last = text[before.End - 1];
        if (char.IsLetterOrDigit(last) || last == ',')
        {
            return before.End - before.Start >= ShortestOpenPart && char.IsLower(text[after.Start]);
        }

        if (last != '.')
        {
            return false;
        }

        var token = SentenceStop.TokenBefore(text, before.Start, before.End - 1);
        var following = text.AsSpan(after.Start, int.Min(after.End - after.Start, LongestRead));
        return SentenceStop.KindOf(token) switch
        {
            AbbreviationKind.Title =>
                char.IsLetterOrDigit(following[0]) && token is not "St" && !NameAhead.Read(following).OpensSentence,
            AbbreviationKind.Initialism => char.IsLower(following[0])
                || (char.IsUpper(following[0]) && Weigh(text, before, before.End - 1 - token.Length, following) >= Enough),
            AbbreviationKind.Other => char.IsLower(following[0]),
            _ => false,
        };
    }

    // No single sign is sure: "from the U.S." may end a sentence, and "Justice Department" may start one.
    private static int Weigh(string text, TextRange before, int token, ReadOnlySpan<char> following)
    {
        var name = NameAhead.Read(following);
        var part = text.AsSpan(before.Start, int.Min(token - before.Start, LongestRead)).TrimEnd();
        var link = text.AsSpan()[int.Max(before.Start, token - LongestLink)..token].TrimEnd();
        var words = new WordAhead(part);
        var isOpenClause = words.Next() && _subordinators.Contains(words.Word) && !part.Contains(',');
        var isLinked = _links.Contains(link[(link.LastIndexOf(' ') + 1)..]);
        return (isOpenClause ? 2 : 0)
            + (isLinked ? 1 : 0)
            + (name.NamesBody ? 2 : 0)
            + (name.GoesOn ? 1 : 0)
            - (name.OpensSentence ? 4 : 0)
            - (name.IsSubject ? 2 : 0);
    }
}
