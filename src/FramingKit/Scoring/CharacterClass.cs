using System.Globalization;
using System.Text;

namespace FramingKit.Scoring;

/// <summary>Classifies and folds characters: one table look-up for ASCII, Unicode categories for the rest.</summary>
internal static class CharacterClass
{
    public const byte Other = 0;
    public const byte Letter = 1;
    public const byte Digit = 2;
    public const byte Quote = 3;
    public const byte Apostrophe = 4;
    public const byte Clause = 5;
    public const byte Sentence = 6;
    public const byte Symbol = 7;
    public const byte Surrogate = 8;

    private static readonly byte[] _ascii = CreateAsciiTable();

    public static byte Of(char character) => character < 128 ? _ascii[character] : OfNonAscii(character);

    public static char Fold(char character) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        < (char)128 => character,
        '\u2019' or '\u02BC' or '\u2018' => '\'',
        _ => char.ToLowerInvariant(character),
    };

    /// <summary>Reads the letter or digit that a surrogate pair at <paramref name="index"/> stands for.</summary>
    public static bool IsWordPair(ReadOnlySpan<char> text, int index) =>
        Rune.DecodeFromUtf16(text[index..], out var rune, out var length) == System.Buffers.OperationStatus.Done
        && length == 2
        && Rune.IsLetterOrDigit(rune);

    private static byte OfNonAscii(char character) => character switch
    {
        '\u2019' or '\u2018' or '\u02BC' => Apostrophe,
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '«' or '»' => Quote,
        '\u2013' or '\u2014' => Clause,
        '…' or '。' or '！' or '？' => Sentence,
        '€' or '£' => Symbol,
        _ when char.IsSurrogate(character) => Surrogate,
        _ => OfCategory(char.GetUnicodeCategory(character)),
    };

    private static byte OfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.DecimalDigitNumber => Digit,
        <= UnicodeCategory.SpacingCombiningMark => Letter, // all letters and the marks that combine with them
        _ => Other,
    };

    private static byte[] CreateAsciiTable()
    {
        var table = new byte[128];
        for (var character = 'a'; character <= 'z'; character++)
        {
            table[character] = Letter;
            table[character - 32] = Letter;
        }

        table.AsSpan('0', 10).Fill(Digit);
        table['"'] = Quote;
        table['\''] = Apostrophe;
        table[','] = table[';'] = table[':'] = table['('] = table[')'] = Clause;
        table['.'] = table['!'] = table['?'] = Sentence;
        table['$'] = table['%'] = Symbol;
        return table;
    }
}
