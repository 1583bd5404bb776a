namespace FramingKit.Scoring;

/// <summary>Splits text into words and marks, in one pass and without allocating.</summary>
/// <remarks>
/// A hyphen ends a word ("Russian-backed" is two), an apostrophe between letters does not ("don't"), and a closing
/// <c>'s</c> is left out. Dotted initials are one word ("U.S."), and the capital word "US" is read as "U.S.".
/// </remarks>
internal ref struct Tokenizer(ReadOnlySpan<char> text)
{
    private static readonly ulong _unitedStates = FeatureHash.OfWord("u.s");
    private static readonly ulong _number = FeatureHash.OfWord("0");

    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public bool TryRead(out Token token)
    {
        while (_next < _text.Length)
        {
            var character = _text[_next];
            if (char.IsAsciiLetter(character))
            {
                token = ReadAsciiWord();
                return true;
            }

            switch (CharacterClass.Of(character))
            {
                case CharacterClass.Letter:
                    token = ReadWord();
                    return true;
                case CharacterClass.Surrogate when CharacterClass.IsWordPair(_text, _next):
                    token = ReadWord();
                    return true;
                case CharacterClass.Digit:
                    token = ReadNumber();
                    return true;
                case CharacterClass.Symbol:
                    token = new Token(_next, _next + 1, FeatureHash.OfWord(_text.Slice(_next, 1)), TokenKind.Word, false);
                    _next++;
                    return true;
                case CharacterClass.Quote:
                    token = ReadMark(TokenKind.Quote);
                    return true;
                case CharacterClass.Clause:
                    token = ReadMark(TokenKind.ClauseMark);
                    return true;
                case CharacterClass.Sentence:
                    token = ReadMark(TokenKind.SentenceMark);
                    return true;
                default:
                    _next++;
                    break;
            }
        }

        token = default;
        return false;
    }

    /// <summary>Reads a word that is short and of ASCII letters and digits alone, as most are; any other by <see cref="ReadWord"/>.</summary>
    private Token ReadAsciiWord()
    {
        var start = _next;
        var length = AsciiWord.Read(_text, start, out var hash);
        var end = start + length;
        var next = end < _text.Length ? _text[end] : ' ';
        if (length == 0 || GoesOnBehind(next, length))
        {
            return ReadWord();
        }

        _next = next == ' ' ? end + 1 : end;
        if (IsUnitedStates(start, length))
        {
            hash = _unitedStates;
        }

        return new Token(start, end, hash, TokenKind.Word, char.IsAsciiLetterUpper(_text[start]));
    }

    /// <summary>Whether a word may go on behind its letters and digits: by an apostrophe, another script's letter, or as initials.</summary>
    private static bool GoesOnBehind(char next, int length) => !char.IsAscii(next) || next == '\'' || (next == '.' && length == 1);

    private readonly bool IsUnitedStates(int start, int length) => length == 2 && _text[start] == 'U' && _text[start + 1] == 'S';

    private Token ReadMark(TokenKind kind)
    {
        _next++;
        return new Token(_next - 1, _next, 0, kind, false);
    }

    private Token ReadWord()
    {
        var start = _next;
        var isCapitalized = char.IsUpper(_text[start]);
        var hash = ReadInitials(start);
        if (hash == 0)
        {
            hash = ReadLetters(start);
        }

        var end = _next;
        if (IsUnitedStates(start, end - start))
        {
            hash = _unitedStates;
        }

        SkipPossessive();
        return new Token(start, end, hash, TokenKind.Word, isCapitalized);
    }

    private ulong ReadLetters(int start)
    {
        var hasher = default(WordHasher);
        var index = start;
        while (index < _text.Length)
        {
            var length = WordPartLength(index, start);
            if (length == 0)
            {
                break;
            }

            for (; length > 0; length--)
            {
                hasher.Append(CharacterClass.Fold(_text[index++]));
            }
        }

        _next = index;
        return hasher.Hash;
    }

    private readonly int WordPartLength(int index, int start) => CharacterClass.Of(_text[index]) switch
    {
        CharacterClass.Letter or CharacterClass.Digit => 1,
        CharacterClass.Apostrophe when index > start && IsInnerApostrophe(index) => 1,
        CharacterClass.Surrogate when CharacterClass.IsWordPair(_text, index) => 2,
        _ => 0,
    };

    private readonly bool IsInnerApostrophe(int index) =>
        index + 1 < _text.Length && CharacterClass.Of(_text[index + 1]) == CharacterClass.Letter && !IsPossessive(index);

    private readonly bool IsPossessive(int index) =>
        (_text[index + 1] | 0x20) == 's'
        && (index + 2 >= _text.Length || CharacterClass.Of(_text[index + 2]) is not (CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Apostrophe));

    private void SkipPossessive()
    {
        if (_next + 1 < _text.Length && CharacterClass.Of(_text[_next]) == CharacterClass.Apostrophe && IsPossessive(_next))
        {
            _next += 2;
        }
    }

    /// <summary>Reads dotted initials; returns 0 where there are none.</summary>
    private ulong ReadInitials(int start)
    {
        var hasher = default(WordHasher);
        var index = start;
        var letters = 0;
        while (index + 1 < _text.Length
            && CharacterClass.Of(_text[index]) == CharacterClass.Letter
            && _text[index + 1] == '.')
        {
            AppendInitial(ref hasher, _text[index], letters++);
            index += 2;
        }

        if (letters > 0 && IsLoneLetter(index))
        {
            AppendInitial(ref hasher, _text[index++], letters++);
        }

        if (letters < 2)
        {
            return 0;
        }

        _next = index;
        return hasher.Hash;
    }

    private static void AppendInitial(ref WordHasher hasher, char letter, int before)
    {
        if (before > 0)
        {
            hasher.Append('.');
        }

        hasher.Append(CharacterClass.Fold(letter));
    }

    private readonly bool IsLoneLetter(int index) =>
        index < _text.Length
        && CharacterClass.Of(_text[index]) == CharacterClass.Letter
        && (index + 1 == _text.Length || CharacterClass.Of(_text[index + 1]) is not (CharacterClass.Letter or CharacterClass.Digit));

    private Token ReadNumber()
    {
        var start = _next;
        while (_next < _text.Length && (IsDigit(_next) || IsInnerSeparator(_next)))
        {
            _next++;
        }

        return new Token(start, _next, _number, TokenKind.Number, false);
    }

    private readonly bool IsDigit(int index) => CharacterClass.Of(_text[index]) == CharacterClass.Digit;

    private readonly bool IsInnerSeparator(int index) =>
        _text[index] is '.' or ',' && index + 1 < _text.Length && IsDigit(index + 1);
}
