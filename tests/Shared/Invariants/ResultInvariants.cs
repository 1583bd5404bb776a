namespace FramingKit.Tests.Shared;

/// <summary>What must hold for the reading of any sentence.</summary>
internal static class ResultInvariants
{
    private const double Tolerance = 1e-5;

    public static void Check(string text, FramingResult result, ModelCard card)
    {
        CheckProbabilities(text, [.. result.Frames.Values]);
        CheckProbabilities(text, [.. result.Sentiments.Values]);
        Invariant.Holds(result.Frames.Keys.SequenceEqual(card.Frames), text);
        Invariant.Holds(result.Sentiments.Keys.SequenceEqual(card.Sentiments), text);
        Invariant.Holds(card.Frames.Contains(result.Frame), text);
        Invariant.Holds(result.Secondary is not { } second || (second != result.Frame && second != Frame.None && card.Frames.Contains(second)), text);
        Invariant.Holds(card.Sentiments.Count == 0 ? result.Sentiment == Sentiment.Neutral : card.Sentiments.Contains(result.Sentiment), text);
    }

    /// <summary>Each is a number from 0 to 1, and together they are 1; a model may have no sentiments at all.</summary>
    public static void CheckProbabilities(string text, ReadOnlySpan<float> probabilities)
    {
        var sum = 0.0;
        foreach (var probability in probabilities)
        {
            Invariant.Holds(probability is >= 0 and <= 1, text, $"{probability}");
            sum += probability;
        }

        Invariant.Holds(probabilities.Length == 0 || Math.Abs(sum - 1) <= Tolerance, text, $"sum {sum}");
    }

    /// <summary>Two readings are the same to the last bit.</summary>
    public static void CheckSame(string text, FramingResult one, FramingResult other)
    {
        Invariant.Holds(one.Frame == other.Frame && one.Secondary == other.Secondary && one.Sentiment == other.Sentiment, text);
        Invariant.Holds(one.IsUncertain == other.IsUncertain && one.IsTruncated == other.IsTruncated, text);
        Invariant.Holds(one.Frames.SequenceEqual(other.Frames) && one.Sentiments.SequenceEqual(other.Sentiments), text);
    }
}
