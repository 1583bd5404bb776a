namespace FramingKit.Scoring;

internal enum TokenKind : byte
{
    Word,
    Number,
    Quote,
    ClauseMark,
    SentenceMark,
}

/// <summary>A word or mark: its range in the text, and for a word the hash of its folded characters.</summary>
/// <param name="Start">Offset of the first UTF-16 unit.</param>
/// <param name="End">Offset behind the last UTF-16 unit.</param>
/// <param name="Hash">Hash of the folded word; 0 for a mark.</param>
/// <param name="Kind">What the token is.</param>
/// <param name="IsCapitalized">Whether a word starts with an upper-case letter.</param>
internal readonly record struct Token(int Start, int End, ulong Hash, TokenKind Kind, bool IsCapitalized);
