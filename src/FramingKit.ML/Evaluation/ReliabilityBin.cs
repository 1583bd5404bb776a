namespace FramingKit.ML;

/// <summary>Rows whose frame was read with about the same confidence, and how many of them were read right.</summary>
/// <param name="Confidence">The mean probability of the frames that were read.</param>
/// <param name="Accuracy">The share that was right; equal to <paramref name="Confidence"/> for a calibrated model.</param>
/// <param name="Rows">The number of rows.</param>
public readonly record struct ReliabilityBin(float Confidence, float Accuracy, int Rows);
