namespace FramingKit;

/// <summary>How far a model's reading of one frame can be relied on, from its F1 on held-out rows and how well annotators agree.</summary>
public enum ReliabilityTier
{
    /// <summary>Nothing was measured.</summary>
    Unknown = 0,

    /// <summary>F1 is at least 0.80; where two annotators labelled the data, their kappa on the frame is at least 0.60.</summary>
    A = 1,

    /// <summary>F1 is at least 0.60.</summary>
    B = 2,

    /// <summary>F1 is below 0.60.</summary>
    C = 3,
}
