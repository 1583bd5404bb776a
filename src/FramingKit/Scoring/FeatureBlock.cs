namespace FramingKit.Scoring;

/// <summary>The groups of features that are scaled together.</summary>
internal enum FeatureBlock
{
    /// <summary>Words and their sequences of two and three.</summary>
    Words,

    /// <summary>Lexicon classes, their pairs and roles, and facts about the whole sentence.</summary>
    Lexicon,
}

/// <summary>Receives the features of a sentence as they are found, one call an occurrence.</summary>
internal interface IFeatureSink
{
    /// <summary>Takes a single word.</summary>
    void AddWord(in Unit unit, int index);

    /// <summary>Takes a sequence of words, by its key of <see cref="FeatureHash"/>.</summary>
    void AddSequence(ulong key, UnitSpan carrier);

    /// <summary>Takes what the lexicon tells, by its number of <see cref="FeatureKey"/>, carried by one or two phrases or by none.</summary>
    /// <remarks>What is not there is passed as well, so that a sink that must be fast can leave it out without a branch.</remarks>
    void AddNumbered(bool isThere, ulong number, UnitSpan carrier, UnitSpan secondCarrier);

    /// <summary>Takes one subword of the vector table, found in a unit.</summary>
    void AddSubword(int row, int unit);
}

/// <summary>A run of units; empty where <see cref="Last"/> is below <see cref="First"/>.</summary>
internal readonly record struct UnitSpan(int First, int Last)
{
    public static UnitSpan None => new(0, -1);
}
