namespace FramingKit.Scoring;

/// <summary>What was learned, as plain arrays: one row of weights for every known feature and subword.</summary>
/// <remarks>
/// A row holds a weight for every frame, then for every sentiment, then zeros up to <see cref="Stride"/>. Calibration is
/// already folded in, so that a softmax over the sums gives calibrated probabilities.
/// </remarks>
internal sealed class LinearModel(Lexicon lexicon, SubwordVocabulary subwords, FeatureTable features)
{
    public const int VectorWidth = 8;

    /// <summary>The most frames, and the most sentiments, that a model can have.</summary>
    public const int MostLabels = 64;

    public const int LongestStride = 2 * MostLabels;

    public required int FrameCount { get; init; }

    public required int SentimentCount { get; init; }

    /// <summary>Gets the probability of the most probable frame below which a result is uncertain.</summary>
    public required float UncertainBelow { get; init; }

    /// <summary>Gets the features that have weights.</summary>
    public FeatureTable Features { get; } = features;

    /// <summary>Gets what finds the features; its words know their rows.</summary>
    public FeatureExtractor Extractor { get; } = new(lexicon, subwords, features);

    public required float[] FeatureWeights { get; init; }

    public required float[] SubwordWeights { get; init; }

    /// <summary>Gets the sums of a sentence without features; one row.</summary>
    public required float[] Bias { get; init; }

    /// <summary>Gets what is added to the log-probabilities before the likeliest label is chosen; one row.</summary>
    /// <remarks>Chosen out of fold for macro-F1: rare labels would hardly ever be the most probable ones.</remarks>
    public required float[] Offsets { get; init; }

    /// <summary>Gets the encoder whose sums are added to the linear ones, or null.</summary>
    public EncoderModel? Encoder { get; init; }

    public int LabelCount => FrameCount + SentimentCount;

    public int Stride => StrideFor(LabelCount);

    public static int StrideFor(int labelCount) => (labelCount + VectorWidth - 1) / VectorWidth * VectorWidth;
}
