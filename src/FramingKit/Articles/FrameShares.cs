namespace FramingKit.Articles;

/// <summary>How much of a text, or of several, has each frame: corrected for the model's known errors, with 95 % intervals.</summary>
/// <remarks>
/// <para>Immutable, and the same sentences give the same figures. The sentences are seen as a sample of how a story is told in texts like
/// these, so the fewer there are, the wider the intervals. The interval also counts how little is known of the model's errors.</para>
/// <para>Where the card tells how often the model takes each frame for another on labelled rows (real news if it has some), the
/// shares are adjusted counts (Forman, 2008; Hopkins and King, 2010), always from 0 to 1 and together 1. Where it does not, they are
/// plain shares with Wilson's interval (1927), and <see cref="IsCorrected"/> is false.</para>
/// </remarks>
public sealed record FrameShares
{
    /// <summary>Gets the number of sentences that were counted.</summary>
    public required int Sentences { get; init; }

    /// <summary>Gets the share of each frame of the model, in the model's order.</summary>
    public required IReadOnlyList<FrameShare> Frames { get; init; }

    /// <summary>Gets the name of the scores on the model's card that told how the model errs, or null for plain shares.</summary>
    public required string? CorrectedBy { get; init; }

    /// <summary>Gets a value indicating whether the shares are corrected for the model's known errors.</summary>
    public bool IsCorrected => CorrectedBy is not null;

    /// <summary>Counts frames and estimates their shares.</summary>
    /// <param name="frames">The frame of each sentence, as the model read it.</param>
    /// <param name="card">The card of the model.</param>
    /// <returns>The shares; without any sentence they are 0, with intervals from 0 to 1.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The model does not know one of the frames.</exception>
    public static FrameShares Of(IEnumerable<Frame> frames, ModelCard card)
    {
        ArgumentNullException.ThrowIfNull(frames);
        ArgumentNullException.ThrowIfNull(card);
        var counts = Count(frames, card);
        var total = counts.Sum();
        var confusion = FrameConfusion.Of(card);
        var estimates = confusion is null || total == 0
            ? [.. counts.Select(count => WilsonInterval.Of(count, total))]
            : ShareBootstrap.Of(counts, confusion.Counts);
        return new FrameShares
        {
            Sentences = total,
            Frames = [.. card.Frames.Select((frame, index) => new FrameShare(frame, counts[index], estimates[index]))],
            CorrectedBy = confusion?.Source,
        };
    }

    /// <summary>Finds the share of a frame.</summary>
    /// <param name="frame">A frame that the model knows.</param>
    /// <returns>The share.</returns>
    /// <exception cref="KeyNotFoundException">The model does not know the frame.</exception>
    public FrameShare ShareOf(Frame frame)
    {
        foreach (var share in Frames)
        {
            if (share.Frame == frame)
            {
                return share;
            }
        }

        throw new KeyNotFoundException(
            $"The model does not know the frame '{frame}'; it knows {string.Join(", ", Frames.Select(share => share.Frame))}.");
    }

    private static int[] Count(IEnumerable<Frame> frames, ModelCard card)
    {
        var places = new Dictionary<Frame, int>();
        foreach (var known in card.Frames)
        {
            places.Add(known, places.Count);
        }

        var counts = new int[places.Count];
        foreach (var frame in frames)
        {
            counts[places.TryGetValue(frame, out var place)
                ? place
                : throw new KeyNotFoundException($"The model does not know the frame '{frame}'; it knows {string.Join(", ", card.Frames)}.")]++;
        }

        return counts;
    }
}
