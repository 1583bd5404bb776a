namespace FramingKit;

/// <summary>Turns probabilities into a result; every classifier decides by this class, so that all decide alike.</summary>
/// <param name="card">The labels.</param>
/// <param name="offsets">What is added to the log-probability of each frame, then of each sentiment, before the highest wins.</param>
/// <param name="uncertainBelow">The probability of the chosen frame below which a result is uncertain.</param>
internal sealed class ResultBuilder(ModelCard card, float[] offsets, float uncertainBelow)
{
    private readonly float[] _frameFactors = Factors(offsets.AsSpan(0, card.Frames.Count));
    private readonly float[] _sentimentFactors = Factors(offsets.AsSpan(card.Frames.Count, card.Sentiments.Count));

    /// <summary>The second frame is told where its probability reaches this share of the first one's.</summary>
    private const float SecondaryShare = 0.4f;

    public FramingResult Build(float[] frames, float[] sentiments, bool isTruncated)
    {
        var best = IndexOfHighest(frames, _frameFactors);
        return new FramingResult
        {
            Frame = card.Frames[best],
            Secondary = Secondary(frames, best),
            Sentiment = sentiments.Length == 0 ? Sentiment.Neutral : card.Sentiments[IndexOfHighest(sentiments, _sentimentFactors)],
            Frames = new LabelProbabilities<Frame>(card.Frames, frames),
            Sentiments = new LabelProbabilities<Sentiment>(card.Sentiments, sentiments),
            IsUncertain = frames[best] < uncertainBelow,
            IsTruncated = isTruncated,
        };
    }

    public int IndexOf(Frame frame)
    {
        for (var index = 0; index < card.Frames.Count; index++)
        {
            if (card.Frames[index] == frame)
            {
                return index;
            }
        }

        throw new ArgumentException($"The model does not know the frame '{frame}'.", nameof(frame));
    }

    public int RunnerUp(FramingResult result)
    {
        var best = -1;
        for (var index = 0; index < card.Frames.Count; index++)
        {
            if (card.Frames[index] != result.Frame
                && (best < 0 || result.Frames[card.Frames[index]] > result.Frames[card.Frames[best]]))
            {
                best = index;
            }
        }

        return best;
    }

    public static void CheckLength(int found, int expected, string name)
    {
        if (found != expected)
        {
            throw new ArgumentException($"The span has {found} places; expected {expected}, one for each label of the model.", name);
        }
    }

    private static float[] Factors(ReadOnlySpan<float> offsets)
    {
        var factors = new float[offsets.Length];
        for (var index = 0; index < factors.Length; index++)
        {
            factors[index] = MathF.Exp(offsets[index]);
        }

        return factors;
    }

    private static int IndexOfHighest(ReadOnlySpan<float> probabilities, ReadOnlySpan<float> factors)
    {
        var best = 0;
        for (var index = 1; index < probabilities.Length; index++)
        {
            best = probabilities[index] * factors[index] > probabilities[best] * factors[best] ? index : best;
        }

        return best;
    }

    private Frame? Secondary(ReadOnlySpan<float> frames, int best)
    {
        if (card.Frames[best] == Frame.None)
        {
            return null;
        }

        var second = -1;
        for (var index = 0; index < frames.Length; index++)
        {
            if (index != best && card.Frames[index] != Frame.None && (second < 0 || frames[index] > frames[second]))
            {
                second = index;
            }
        }

        return second >= 0 && frames[second] >= SecondaryShare * frames[best] ? card.Frames[second] : null;
    }
}
