namespace FramingKit.Scoring;

/// <summary>How much a block of features counts, so that long sentences do not get louder than short ones.</summary>
internal static class BlockScale
{
    public const int BlockCount = 2;

    /// <summary>Returns the factor for each occurrence of a feature in a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="occurrences">How many occurrences the sentence has in the block, known to the model or not.</param>
    public static float Of(FeatureBlock block, int occurrences) => block switch
    {
        FeatureBlock.Lexicon => 1f,
        _ => 1f / MathF.Sqrt(Math.Max(1, occurrences)),
    };

    /// <summary>Returns the factor for each subword, which makes their sum a mean.</summary>
    public static float OfSubwords(int count) => 1f / Math.Max(1, count);
}
