using System.Collections.Frozen;

namespace FramingKit.Articles;

/// <summary>A stop in a text, with the stops and closing marks right behind it: does it end the sentence?</summary>
internal readonly ref struct SentenceStop
{
    private const int LongestToken = 40;

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> _abbreviations =
        SentenceWords.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string _text;
    private readonly int _sentence;
    private readonly int _end;
    private readonly int _stop;
    private readonly int _stopped;
    private readonly int _bracket;

    /// <summary>Initializes a new instance of the <see cref="SentenceStop"/> struct.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">Where the sentence starts.</param>
    /// <param name="end">Where the line ends.</param>
    /// <param name="stop">Where the first stop is.</param>
    /// <param name="bracket">Where the last bracket was opened, or -1.</param>
    /// <param name="isQuoted">Whether a plain double quote is open.</param>
    public SentenceStop(string text, int sentence, int end, int stop, int bracket, bool isQuoted)
    {
        (_text, _sentence, _end, _stop, _bracket) = (text, sentence, end, stop, bracket);
        _stopped = stop + 1;
        while (_stopped < end && LineMarks.IsStop(text[_stopped]))
        {
            _stopped++;
        }

        ClosedAt = _stopped;
        while (ClosedAt < end && IsCloserAt(ClosedAt, isQuoted ^ ClosesPlainQuote))
        {
            ClosesPlainQuote ^= text[ClosedAt] == '"';
            ClosedAt++;
        }
    }

    /// <summary>Gets the offset behind the stops and the marks that close with them.</summary>
    public int ClosedAt { get; }

    /// <summary>Gets a value indicating whether a plain double quote is closed (or opened) by those marks.</summary>
    public bool ClosesPlainQuote { get; }

    private bool IsFullStop => _stopped == _stop + 1 && _text[_stop] == '.';

    private bool IsEllipsis => _text[_stop] == '\u2026' || (_stopped > _stop + 1 && _text.AsSpan(_stop, 2) is "..");

    public bool EndsSentence()
    {
        var next = ArticleLines.Trim(_text, ClosedAt, _end).Start;
        if (next >= _end || LineMarks.IsFullWidthStop(_text[_stop]))
        {
            return true;
        }

        if (next == ClosedAt)
        {
            return StartsWithoutBlank(next);
        }

        var word = next;
        while (word < _end && (LineMarks.IsOpener(_text[word]) || _text[word] is '-' or '\u2013' or '\u2014' or ' '))
        {
            word++;
        }

        if (word == _end || LineMarks.IsStop(_text[word]) || ClosesInnerBracket())
        {
            return false;
        }

        var isLower = char.IsLower(_text[word]) && !(word + 1 < _end && char.IsUpper(_text[word + 1]));
        if (isLower && !(IsFullStop && IsLowerCaseText()))
        {
            return false;
        }

        if (IsEllipsis)
        {
            var isGap = _stop > 0 && char.IsWhiteSpace(_text[_stop - 1]);
            return !isGap || NameAhead.Read(_text.AsSpan(word, _end - word)).OpensSentence;
        }

        return IsFullStop
            ? EndsWithFullStop(next, word)
            : !(HasClosingQuote() && word == next && NameAhead.IsReporting(_text.AsSpan(word, _end - word)));
    }

    public static AbbreviationKind KindOf(ReadOnlySpan<char> token)
    {
        if (_abbreviations.TryGetValue(token, out var kind))
        {
            return kind;
        }

        if (token.Length == 1)
        {
            var small = char.IsLower(token[0]) ? AbbreviationKind.Title : AbbreviationKind.None;
            return char.IsUpper(token[0]) ? AbbreviationKind.Initial : small;
        }

        for (var index = 1; index < token.Length; index += 2)
        {
            if (token[index] != '.' || !char.IsLetter(token[index - 1]))
            {
                return token.LastIndexOf('-') is var hyphen and > 0 ? KindOfPart(token[(hyphen + 1)..]) : AbbreviationKind.None;
            }
        }

        return token.Length % 2 == 1 && char.IsLetter(token[^1]) ? AbbreviationKind.Initialism : AbbreviationKind.None;
    }

    /// <summary>Gets the word that a full stop ends, with the dots inside it.</summary>
    public static ReadOnlySpan<char> TokenBefore(string text, int start, int stop)
    {
        var limit = int.Max(start, stop - LongestToken);
        var first = stop;
        while (first > limit && !char.IsWhiteSpace(text[first - 1]) && !IsOutsideToken(text[first - 1]))
        {
            first--;
        }

        return text.AsSpan(first, stop - first);
    }

    private bool EndsWithFullStop(int next, int word)
    {
        var token = TokenBefore(_text, _sentence, _stop);
        var startsItem = _stop - token.Length == _sentence;
        if (startsItem && token.Length <= 3 && (token.IndexOfAnyExceptInRange('0', '9') < 0 || token.IndexOfAnyExcept("IVX") < 0))
        {
            return false;
        }

        var kind = KindOf(token);
        if (kind is AbbreviationKind.None or AbbreviationKind.Final)
        {
            return true;
        }

        var follower = _text[word];
        if (kind is AbbreviationKind.BeforeNumber or AbbreviationKind.Date)
        {
            return !char.IsAsciiDigit(follower);
        }

        if (HasClosingQuote())
        {
            return true;
        }

        var name = NameAhead.Read(_text.AsSpan(word, _end - word));
        return kind switch
        {
            AbbreviationKind.Title => token is "St" && name.OpensSentence,
            AbbreviationKind.Initial => name.OpensSentence && (!IsPronoun(token) || !startsItem),
            _ when word > next => LineMarks.IsQuote(_text[next]),
            AbbreviationKind.Initialism => name.OpensSentence || (name.IsSubject && !name.NamesBody),
            _ => name.OpensSentence || name.IsSubject,
        };
    }

    private static AbbreviationKind KindOfPart(ReadOnlySpan<char> part) =>
        _abbreviations.TryGetValue(part, out var kind) ? kind : AbbreviationKind.None;

    private static bool IsOutsideToken(char character) =>
        LineMarks.IsOpener(character) || character is '\u2014' or '\u2013' or '/';

    private static bool IsPronoun(ReadOnlySpan<char> token) => token is "I";

    private bool StartsWithoutBlank(int next) =>
        _stop > _sentence + 1
        && !IsEllipsis
        && (char.IsLower(_text[_stop - 1]) || ClosedAt > _stopped)
        && char.IsLetter(_text[_stop - 2])
        && next + 1 < _end
        && char.IsUpper(_text[next])
        && (char.IsLower(_text[next + 1]) || char.IsWhiteSpace(_text[next + 1]))
        && TokenBefore(_text, _sentence, _stop).IndexOfAny("@/.") < 0
        && KindOf(TokenBefore(_text, _sentence, _stop)) is AbbreviationKind.None or AbbreviationKind.BeforeNumber
        && !HasDotInside(next);

    // "www.Example.org" has another dot before the next blank.
    private bool HasDotInside(int start)
    {
        var token = _text.AsSpan(start, int.Min(_end - start, LongestToken));
        var blank = token.IndexOf(' ');
        token = (blank < 0 ? token : token[..blank]).TrimEnd('.');
        return token.ContainsAny('.', '/');
    }

    // "The (surprising!) Mexican vote" goes on behind the bracket; "(He left.) She stayed." does not.
    private bool ClosesInnerBracket() =>
        _bracket > _sentence + 1 && _text.AsSpan(_stopped, ClosedAt - _stopped).ContainsAny(')', ']');

    private bool HasClosingQuote()
    {
        foreach (var mark in _text.AsSpan(_stopped, ClosedAt - _stopped))
        {
            if (mark is not ')' and not ']' and not '}')
            {
                return true;
            }
        }

        return false;
    }

    // Chat and notes are often written without any capital.
    private bool IsLowerCaseText() =>
        ClosedAt == _stopped
        && char.IsLower(_text[_sentence])
        && KindOf(TokenBefore(_text, _sentence, _stop)) == AbbreviationKind.None
        && TokenBefore(_text, _sentence, _stop).Length > 1;

    private bool IsCloserAt(int index, bool isQuoted)
    {
        var character = _text[index];
        if (!LineMarks.IsCloser(character))
        {
            return false;
        }

        // A plain quote closes unless a word follows it and none was open.
        var isPlain = character is '"' or '\'';
        return !isPlain || index + 1 >= _end || !char.IsLetterOrDigit(_text[index + 1]) || (character == '"' && isQuoted);
    }
}
