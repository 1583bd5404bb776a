namespace FramingKit.Scoring;

/// <summary>A word, a number or a whole entity name ("the United Arab Emirates"), as features see it.</summary>
internal struct Unit
{
    /// <summary>Hash of the word; for a folded entity its class's symbol; for other names that of their words.</summary>
    public ulong Hash;

    /// <summary>Offset of the first UTF-16 unit in the text.</summary>
    public int Start;

    /// <summary>Offset behind the last UTF-16 unit.</summary>
    public int End;

    /// <summary>The row of its feature weights, or −1.</summary>
    public int FeatureRow;

    /// <summary>The row of its vector's weights, or −1.</summary>
    public int SubwordRow;

    /// <summary>Its number in the lexicon, or 0.</summary>
    public int Symbol;

    /// <summary>The number of its class in the lexicon where it is a name that can be matched by its words and by its class; else 0.</summary>
    public int ClassSymbol;

    /// <summary>The lexicon's node behind it where it starts a phrase, or 0.</summary>
    public int PhraseStart;

    /// <summary>Number of the clause, counted from 0 at each clause or sentence mark.</summary>
    public int Clause;

    /// <summary>The entity class, or null for a plain word.</summary>
    public LexiconClass? Entity;

    /// <summary>Whether it stands between quotation marks.</summary>
    public bool IsQuoted;

    /// <summary>Whether a sentence mark stands before it.</summary>
    public bool StartsSentence;

    /// <summary>Whether it is a single word, not a number and not a name of several words.</summary>
    public bool IsWord;

    public readonly bool IsFolded => Entity is { } entity && entity.IsFolded();
}

/// <summary>A lexicon phrase found in the text: its class, the first and last unit it covers, and its pattern's number or 0.</summary>
internal readonly record struct LexiconHit(LexiconClass Class, int First, int Last, int Pattern = 0);

/// <summary>Where the longest phrase of a class ends, and its pattern's number or 0.</summary>
internal readonly record struct PhraseEnd(int Last, int Pattern)
{
    public static PhraseEnd None => new(-1, 0);
}
