namespace FramingKit.Scoring;

/// <summary>The pieces of words that have a vector, and how a word that has none of its own is made of them.</summary>
/// <remarks>
/// The key of a piece that starts a word is that of the word it makes by itself, so that whole words are found in the
/// <see cref="WordTable"/>; one inside a word has <see cref="InnerKey"/>.
/// </remarks>
internal sealed class SubwordVocabulary
{
    public const int MostPieces = 8;

    private const ulong InnerMark = 1UL << 63;

    // Base letters of U+00C0 to U+017F; the encoder behind the table drops accents.
    private const string BaseLetters =
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
        + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private readonly ulong[] _keys;
    private readonly HashIndex _rows;

    /// <summary>Takes over the keys of the pieces, each at the place of its row.</summary>
    /// <exception cref="ArgumentException">A key is 0 or there twice.</exception>
    public SubwordVocabulary(ulong[] keys)
    {
        _keys = keys;
        _rows = HashIndex.Build(keys);
    }

    public static SubwordVocabulary Empty { get; } = new([]);

    /// <summary>Gets the keys, each at the place of its row.</summary>
    public ReadOnlySpan<ulong> Keys => _keys;

    public static ulong StartKey(ReadOnlySpan<char> piece) => FeatureHash.OfWord(piece);

    public static ulong InnerKey(ReadOnlySpan<char> piece) => FeatureHash.OfWord(piece) | InnerMark;

    /// <summary>Splits a word into its longest known pieces from the left.</summary>
    /// <param name="word">The word as it stands in the text.</param>
    /// <param name="rows">Receives the pieces' rows; <see cref="MostPieces"/> places.</param>
    /// <returns>How many pieces there are; 0 for a word that can't be spelled with them, which has no vector, as in the encoder.</returns>
    public int Split(ReadOnlySpan<char> word, Span<int> rows)
    {
        var count = 0;
        for (var start = 0; start < word.Length;)
        {
            var length = LongestPiece(word[start..], start == 0 ? 0 : InnerMark, out var row);
            if (length == 0 || count == MostPieces)
            {
                return 0;
            }

            rows[count++] = row;
            start += length;
        }

        return count;
    }

    private int LongestPiece(ReadOnlySpan<char> rest, ulong mark, out int row)
    {
        var longest = 0;
        row = -1;
        var hasher = default(WordHasher);
        for (var length = 1; length <= rest.Length; length++)
        {
            hasher.Append(ToBaseLetter(CharacterClass.Fold(rest[length - 1])));
            var found = _rows.Find(hasher.Hash | mark);
            if (found >= 0)
            {
                longest = length;
                row = found;
            }
        }

        return longest;
    }

    private static char ToBaseLetter(char letter) =>
        letter is >= '\u00C0' and <= '\u017F' ? BaseLetters[letter - '\u00C0'] : letter;
}
