using System.Globalization;
using System.Text;
using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

/// <summary>The tokenizer's rules written down plainly, one character after the other: what the fast one is held against.</summary>
internal static class PlainTokenizer
{
    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        for (var start = 0; start < text.Length;)
        {
            var token = IsWordStart(text, start) ? ReadWord(text, start)
                : IsDigit(text, start) ? ReadNumber(text, start)
                : ReadMark(text, start);
            if (token is { } found)
            {
                tokens.Add(found);
            }

            start = (token?.End ?? (start + 1)) + PossessiveLength(text, token);
        }

        return tokens;
    }

    private static Token ReadWord(string text, int start)
    {
        var end = InitialsEnd(text, start);
        var isInitials = end > start;
        if (!isInitials)
        {
            end = start;
            while (WordPartLength(text, start, end) is > 0 and var length)
            {
                end += length;
            }
        }

        var surface = text[start..end];
        var folded = surface == "US" ? "u.s" : string.Concat(surface.Select(Fold));
        return new Token(start, end, FeatureHash.OfWord(isInitials ? folded.TrimEnd('.') : folded), TokenKind.Word, char.IsUpper(text[start]));
    }

    /// <summary>Letters with a full stop behind each, two or more of them; the last one needs none.</summary>
    private static int InitialsEnd(string text, int start)
    {
        var (end, letters) = (start, 0);
        while (IsLetter(text, end) && At(text, end + 1) == '.')
        {
            (end, letters) = (end + 2, letters + 1);
        }

        if (letters > 0 && IsLetter(text, end) && !IsLetter(text, end + 1) && !IsDigit(text, end + 1))
        {
            (end, letters) = (end + 1, letters + 1);
        }

        return letters >= 2 ? end : start;
    }

    private static int WordPartLength(string text, int start, int index) =>
        IsLetter(text, index) || IsDigit(text, index) ? 1
        : IsPair(text, index) ? 2
        : IsApostrophe(text, index) && index > start && IsLetter(text, index + 1) && !IsPossessive(text, index) ? 1
        : 0;

    private static int PossessiveLength(string text, Token? token) =>
        token is { Kind: TokenKind.Word } word && IsWordStart(text, word.Start) && IsApostrophe(text, word.End) && IsPossessive(text, word.End) ? 2 : 0;

    private static bool IsPossessive(string text, int apostrophe) =>
        At(text, apostrophe + 1) is 's' or 'S'
        && !IsLetter(text, apostrophe + 2) && !IsDigit(text, apostrophe + 2) && !IsApostrophe(text, apostrophe + 2);

    private static Token ReadNumber(string text, int start)
    {
        var end = start;
        while (IsDigit(text, end) || (At(text, end) is '.' or ',' && IsDigit(text, end + 1)))
        {
            end++;
        }

        return new Token(start, end, FeatureHash.OfWord("0"), TokenKind.Number, false);
    }

    private static Token? ReadMark(string text, int start) => text[start] switch
    {
        '"' or '“' or '”' or '„' or '‟' or '«' or '»' => new Token(start, start + 1, 0, TokenKind.Quote, false),
        ',' or ';' or ':' or '(' or ')' or '–' or '—' => new Token(start, start + 1, 0, TokenKind.ClauseMark, false),
        '.' or '!' or '?' or '…' or '。' or '！' or '？' => new Token(start, start + 1, 0, TokenKind.SentenceMark, false),
        '$' or '%' or '€' or '£' => new Token(start, start + 1, FeatureHash.OfWord(text.AsSpan(start, 1)), TokenKind.Word, false),
        _ => null,
    };

    private static bool IsWordStart(string text, int index) => IsLetter(text, index) || IsPair(text, index);

    private static bool IsLetter(string text, int index) =>
        index < text.Length && !IsApostrophe(text, index) && char.GetUnicodeCategory(text[index]) <= UnicodeCategory.SpacingCombiningMark;

    private static bool IsDigit(string text, int index) =>
        index < text.Length && char.GetUnicodeCategory(text[index]) == UnicodeCategory.DecimalDigitNumber;

    private static bool IsPair(string text, int index) =>
        index + 1 < text.Length && Rune.TryCreate(text[index], text[index + 1], out var rune) && Rune.IsLetterOrDigit(rune);

    private static bool IsApostrophe(string text, int index) => At(text, index) is '\'' or '’' or '‘' or 'ʼ';

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';

    private static char Fold(char character) => character is '’' or '‘' or 'ʼ' ? '\'' : char.ToLowerInvariant(character);
}
