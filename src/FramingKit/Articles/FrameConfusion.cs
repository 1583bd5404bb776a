namespace FramingKit.Articles;

/// <summary>How often a model reads a sentence of one frame as another, as its card tells it.</summary>
/// <param name="Source">The name of the scores that it comes from.</param>
/// <param name="Counts">Counts of rows: of each gold frame, how many were read as each frame.</param>
internal sealed record FrameConfusion(string Source, IReadOnlyList<IReadOnlyList<int>> Counts)
{
    /// <summary>A frame that was seen less often tells too little of how it is misread.</summary>
    public const int FewestRows = 20;

    // Real news first: how often a frame is missed depends on how it is told. Errors on other texts correct badly: on real news,
    // intervals corrected by the errors on invented sentences covered the truth less often than plain ones.
    private static readonly string[] _preferred = [ModelCard.RealNewsName, ModelCard.CrossValidationName, ModelCard.HeldOutName];

    /// <summary>Finds the counts that are most like what the model will read, or null where the card has none of use.</summary>
    public static FrameConfusion? Of(ModelCard card)
    {
        foreach (var name in _preferred.Concat(card.Scores.Keys.Order(StringComparer.Ordinal)))
        {
            if (card.Scores.TryGetValue(name, out var scores)
                && scores.FrameConfusion.Count > 0
                && scores.FrameConfusion.All(row => row.Sum(count => (long)count) >= FewestRows))
            {
                return new FrameConfusion(name, scores.FrameConfusion);
            }
        }

        return null;
    }
}
