namespace FramingKit.Scoring;

/// <summary>What was learned, as plain arrays: one row of weights for every known feature and subword.</summary>
/// <remarks>
/// A row holds a weight for every frame, then for every sentiment. Behind the last row of an array stand <see cref="Padding"/> zeros, so that
/// each row can be read as whole vectors. Calibration is already folded in, so that a softmax over the sums gives calibrated probabilities.
/// </remarks>
internal sealed class LinearModel(Lexicon lexicon, SubwordVocabulary subwords, FeatureTable features)
{
    public const int VectorWidth = 8;

    /// <summary>The most frames, and the most sentiments, that a model can have.</summary>
    public const int MostLabels = 64;

    /// <summary>The most sums of a sentence: a whole number of vectors.</summary>
    public const int MostSums = 2 * MostLabels;

    public const int Padding = VectorWidth - 1;

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

    /// <summary>Gets how many sums a sentence has: one for each label, and what fills up the last vector, without meaning.</summary>
    public int SumCount => (LabelCount + Padding) / VectorWidth * VectorWidth;

    /// <summary>Returns the length of an array of rows.</summary>
    public static int LengthOf(int rowCount, int labelCount) => (rowCount * labelCount) + Padding;

    /// <summary>Returns rows with the padding behind them.</summary>
    public static float[] Pad(params ReadOnlySpan<float> rows)
    {
        var padded = new float[rows.Length + Padding];
        rows.CopyTo(padded);
        return padded;
    }
}
