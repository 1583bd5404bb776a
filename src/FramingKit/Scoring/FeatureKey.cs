namespace FramingKit.Scoring;

/// <summary>Numbers what the lexicon tells: from 1 to below <see cref="Numbered"/>, so that a plain array can take each to its row.</summary>
/// <remarks>The keys of words and their sequences are hashes; see <see cref="FeatureHash"/>.</remarks>
internal static class FeatureKey
{
    public const int Numbered = FirstPattern + MostPatterns + 1;

    /// <summary>The highest number a pattern can have; further ones share it.</summary>
    public const int MostPatterns = (1 << 16) - 1;

    private const int ClassRoom = 64;
    private const int ScopeRoom = 8;
    private const int DistanceRoom = 4;
    private const int EntityRoom = 16;
    private const int FactRoom = 2048;
    private const int LowestFactValue = -8;

    private const int FirstScopedClass = ClassRoom;
    private const int FirstClassPair = FirstScopedClass + (ClassRoom * ScopeRoom);
    private const int FirstRole = FirstClassPair + (ClassRoom * ClassRoom * DistanceRoom);
    private const int FirstSentenceFact = FirstRole + (EntityRoom * ClassRoom * EntityRoom);
    private const int FirstPattern = 1 << 16;

    public static ulong Class(LexiconClass lexiconClass) => 1 + (ulong)lexiconClass;

    public static ulong ScopedClass(LexiconClass lexiconClass, PhraseScope scope) =>
        (ulong)(FirstScopedClass + ((int)lexiconClass * ScopeRoom) + (int)scope);

    public static ulong ClassPair(LexiconClass first, LexiconClass second, ClassDistance distance) =>
        (ulong)(FirstClassPair + ((((int)first * ClassRoom) + (int)second) * DistanceRoom) + (int)distance);

    public static ulong Role(LexiconClass? actor, LexiconClass act, LexiconClass? target) =>
        (ulong)(FirstRole + (((Part(actor) * ClassRoom) + (int)act) * EntityRoom) + Part(target));

    public static ulong Sentence(SentenceFact fact, int value) =>
        (ulong)(FirstSentenceFact + ((int)fact * FactRoom) + value - LowestFactValue);

    public static ulong Pattern(int number) => (ulong)(FirstPattern + number);

    /// <summary>Returns a number where a condition holds and else 0, which is that of no feature; without a branch.</summary>
    public static ulong If(bool condition, ulong number) => number & (0UL - (ulong)condition.ToInt());

    private static int Part(LexiconClass? lexiconClass) => lexiconClass is { } known ? (int)known + 1 : 0;
}

/// <summary>How a phrase stands in its sentence.</summary>
internal enum PhraseScope
{
    Negated,
    Aimed,
    Supposed,
    Quoted,
    LastClause,
    Conceded,
}

/// <summary>How far apart the two phrases of a pair are.</summary>
internal enum ClassDistance
{
    Near,
    SameClause,
    Window,
    Sentence,
}

/// <summary>What is counted over the whole sentence.</summary>
internal enum SentenceFact
{
    Length,
    Question,
    Quotes,
    NoFinalMark,
    Tone,
    FirstAct,
    FirstAndLastAct,
}
