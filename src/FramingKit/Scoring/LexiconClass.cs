namespace FramingKit.Scoring;

/// <summary>The classes of the lexicon. Values up to <see cref="Domestic"/> are entities, matched before phrases.</summary>
internal enum LexiconClass : byte
{
    State,
    Leader,
    Power,
    Office,
    Armed,
    Force,
    Crime,
    Domestic,
    Yield,
    Defer,
    Concede,
    Cause,
    Resist,
    Assert,
    Violate,
    Press,
    Gain,
    Outcome,
    Operation,
    Fail,
    Goal,
    Hypothetical,
    Claim,
    Deny,
    Negation,
    Contrast,
    Deal,
    Talk,
    Investigate,
    Guard,
    People,
    Economy,
    Health,
    Nature,
    Sport,
    Culture,
    Negative3,
    Negative2,
    Negative1,
    Positive1,
    Positive2,
    Positive3,
}

/// <summary>What the classes mean for matching and features.</summary>
internal static class LexiconClasses
{
    public const LexiconClass LastEntity = LexiconClass.Domestic;
    public const int EntityCount = (int)LastEntity + 1;
    public const int Count = (int)LexiconClass.Positive3 + 1;

    public static bool IsEntity(this LexiconClass lexiconClass) => lexiconClass <= LastEntity;

    /// <summary>Whether the words of an entity are hidden behind its class, so that no weight can hang on a name.</summary>
    public static bool IsFolded(this LexiconClass lexiconClass) => lexiconClass is LexiconClass.State or LexiconClass.Leader;

    public static bool IsValence(this LexiconClass lexiconClass) => lexiconClass >= LexiconClass.Negative3;

    /// <summary>Returns how good or bad the words of the class are, from −3 to 3; 0 for a class without valence.</summary>
    public static int Valence(this LexiconClass lexiconClass) => Valences[Math.Max(0, (int)lexiconClass - (int)LexiconClass.Negative3 + 1)];

    private static ReadOnlySpan<sbyte> Valences => [0, -3, -2, -1, 1, 2, 3];

    /// <summary>Whether phrases of the class tell what somebody does, so that who does it to whom matters.</summary>
    public static bool IsAct(this LexiconClass lexiconClass) => lexiconClass is >= LexiconClass.Yield and <= LexiconClass.Fail;

    /// <summary>The word hash that stands for any entity of the class.</summary>
    public static ulong Symbol(this LexiconClass lexiconClass) => FeatureHash.OfNumber(0x1EC5, (ulong)lexiconClass);
}
