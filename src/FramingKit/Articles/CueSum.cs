namespace FramingKit.Articles;

/// <summary>The signs of furniture in a line.</summary>
/// <param name="Best">The strongest, or null if there is none.</param>
/// <param name="Weight">The sum of their weights.</param>
internal readonly record struct CueSum(Cue? Best, float Weight);
