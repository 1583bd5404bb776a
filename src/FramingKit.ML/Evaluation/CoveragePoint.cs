namespace FramingKit.ML;

/// <summary>How good the answers are when the least certain ones are left open.</summary>
/// <param name="LeftOpen">The share of rows left open, from 0 to 1.</param>
/// <param name="Accuracy">The share of right frames among the rest.</param>
/// <param name="MacroF1">The frame macro-F1 among the rest.</param>
public readonly record struct CoveragePoint(float LeftOpen, float Accuracy, float MacroF1);
