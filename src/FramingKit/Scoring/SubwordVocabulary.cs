namespace FramingKit.Scoring;

/// <summary>Finds the rows of the subword table that a word is made of: itself, or its longest known pieces from the left.</summary>
/// <param name="index">Rows by key: <see cref="StartKey"/> for a piece that starts a word, <see cref="InnerKey"/> for one inside.</param>
internal sealed class SubwordVocabulary(HashIndex index)
{
    private const ulong StartSalt = 11;
    private const ulong InnerSalt = 12;
    private const int MostPieces = 8;

    // Base letters of U+00C0 to U+017F; the encoder behind the table drops accents.
    private const string BaseLetters =
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
        + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    public HashIndex Index { get; } = index;

    public static SubwordVocabulary Empty { get; } = new(HashIndex.Build([]));

    public static ulong StartKey(ReadOnlySpan<char> piece) => FeatureHash.Mix(StartSalt, FeatureHash.OfWord(piece));

    public static ulong InnerKey(ReadOnlySpan<char> piece) => FeatureHash.Mix(InnerSalt, FeatureHash.OfWord(piece));

    /// <summary>Whether a word is in the table as a whole.</summary>
    public bool KnowsWord(ulong wordHash) => Index.Find(FeatureHash.Mix(StartSalt, wordHash)) >= 0;

    public void Add<TSink>(scoped ReadOnlySpan<char> word, ulong wordHash, int unit, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var whole = Index.Find(FeatureHash.Mix(StartSalt, wordHash));
        if (whole >= 0)
        {
            sink.AddSubword(whole, unit);
            return;
        }

        Span<char> plain = stackalloc char[SubwordFeatures.LongestWord];
        plain = plain[..word.Length];
        for (var position = 0; position < word.Length; position++)
        {
            plain[position] = ToBaseLetter(word[position]);
        }

        AddPieces(plain, unit, ref sink);
    }

    private static char ToBaseLetter(char letter) =>
        letter is >= '\u00C0' and <= '\u017F' ? BaseLetters[letter - '\u00C0'] : letter;

    private void AddPieces<TSink>(scoped ReadOnlySpan<char> word, int unit, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        Span<int> rows = stackalloc int[MostPieces];
        var count = 0;
        for (var start = 0; start < word.Length;)
        {
            var length = LongestPiece(word[start..], start == 0 ? StartSalt : InnerSalt, out var row);
            if (length == 0 || count == MostPieces)
            {
                return; // a word that can't be spelled with the pieces has no vector, as in the encoder
            }

            rows[count++] = row;
            start += length;
        }

        foreach (var row in rows[..count])
        {
            sink.AddSubword(row, unit);
        }
    }

    private int LongestPiece(ReadOnlySpan<char> rest, ulong salt, out int row)
    {
        var longest = 0;
        row = -1;
        var hash = 0UL;
        for (var length = 1; length <= rest.Length; length++)
        {
            hash = FeatureHash.Append(hash, rest[length - 1]);
            var found = Index.Find(FeatureHash.Mix(salt, hash));
            if (found >= 0)
            {
                longest = length;
                row = found;
            }
        }

        return longest;
    }
}
