namespace FramingKit.Scoring;

/// <summary>Makes the key of each kind of feature, so that no two kinds can meet.</summary>
internal static class FeatureKey
{
    private const ulong WordSalt = 1;
    private const ulong WordPairSalt = 2;
    private const ulong WordTripleSalt = 3;
    private const ulong ClassSalt = 4;
    private const ulong ScopedClassSalt = 5;
    private const ulong ClassPairSalt = 6;
    private const ulong RoleSalt = 7;
    private const ulong SentenceSalt = 8;

    public static ulong Word(ulong word) => FeatureHash.Mix(WordSalt, word);

    public static ulong WordPair(ulong first, ulong second) => FeatureHash.Mix(WordPairSalt, FeatureHash.Mix(first, second));

    public static ulong WordTriple(ulong first, ulong second, ulong third) =>
        FeatureHash.Mix(WordTripleSalt, FeatureHash.Mix(first, FeatureHash.Mix(second, third)));

    public static ulong Class(LexiconClass lexiconClass) => FeatureHash.Mix(ClassSalt, (ulong)lexiconClass);

    public static ulong ScopedClass(LexiconClass lexiconClass, PhraseScope scope) =>
        FeatureHash.Mix(ScopedClassSalt, ((ulong)lexiconClass << 8) | (ulong)scope);

    public static ulong ClassPair(LexiconClass first, LexiconClass second, ClassDistance distance) =>
        FeatureHash.Mix(ClassPairSalt, ((ulong)first << 16) | ((ulong)second << 8) | (ulong)distance);

    public static ulong Role(LexiconClass? actor, LexiconClass act, LexiconClass? target) =>
        FeatureHash.Mix(RoleSalt, (Part(actor) << 16) | ((ulong)act << 8) | Part(target));

    public static ulong Sentence(SentenceFact fact, int value) =>
        FeatureHash.Mix(SentenceSalt, ((ulong)fact << 32) | (uint)value);

    private static ulong Part(LexiconClass? lexiconClass) => lexiconClass is { } known ? (ulong)known + 1 : 0;
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
