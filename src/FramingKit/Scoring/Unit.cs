namespace FramingKit.Scoring;

/// <summary>A word, a number or a whole entity name ("the United Arab Emirates"), as features see it.</summary>
/// <param name="Start">Offset of the first UTF-16 unit in the text.</param>
/// <param name="End">Offset behind the last UTF-16 unit.</param>
/// <param name="Hash">Hash of the word; for a folded entity its class's symbol; for other names a mix of their words.</param>
/// <param name="Entity">The entity class, or null for a plain word.</param>
/// <param name="Clause">Number of the clause, counted from 0 at each clause or sentence mark.</param>
/// <param name="IsQuoted">Whether it stands between quotation marks.</param>
/// <param name="StartsSentence">Whether a sentence mark stands before it.</param>
/// <param name="IsWord">Whether it is a single word, not a number and not a name of several words.</param>
internal readonly record struct Unit(
    int Start, int End, ulong Hash, LexiconClass? Entity, int Clause, bool IsQuoted, bool StartsSentence, bool IsWord)
{
    public bool IsFolded => Entity is { } entity && entity.IsFolded();
}

/// <summary>A lexicon phrase found in the text: its class, the first and last unit it covers, and its pattern's number or 0.</summary>
internal readonly record struct LexiconHit(LexiconClass Class, int First, int Last, int Pattern = 0);

/// <summary>Where the longest phrase of a class ends, and its pattern's number or 0.</summary>
internal readonly record struct PhraseEnd(int Last, int Pattern)
{
    public static PhraseEnd None => new(-1, 0);
}
