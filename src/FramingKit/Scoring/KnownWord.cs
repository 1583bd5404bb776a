namespace FramingKit.Scoring;

/// <summary>What is known of a word; the default value knows nothing.</summary>
internal struct KnownWord
{
    private int _feature;
    private int _subword;

    /// <summary>The hash, or 0.</summary>
    public ulong Hash;

    /// <summary>The word's number in the lexicon, or 0.</summary>
    public int Symbol;

    /// <summary>The lexicon's node behind the word where it starts an entity, or 0.</summary>
    public int EntityStart;

    /// <summary>The lexicon's node behind the word where it starts a phrase, or 0.</summary>
    public int PhraseStart;

    /// <summary>Gets or sets the row of its feature weights, or −1.</summary>
    public int FeatureRow
    {
        readonly get => _feature - 1;
        set => _feature = value + 1;
    }

    /// <summary>Gets or sets the row of its vector's weights, or −1.</summary>
    public int SubwordRow
    {
        readonly get => _subword - 1;
        set => _subword = value + 1;
    }
}
