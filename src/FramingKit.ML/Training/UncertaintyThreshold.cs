namespace FramingKit.ML;

/// <summary>Chooses the probability below which a frame is told as uncertain.</summary>
internal static class UncertaintyThreshold
{
    /// <summary>The share of rows, least certain first, that is called uncertain.</summary>
    private const double UncertainShare = 0.2;

    public static float Choose(IReadOnlyList<FramingResult> results)
    {
        var confidences = results.Select(result => result.Frames[result.Frame]).Order().ToList();
        return confidences[(int)(UncertainShare * (confidences.Count - 1))];
    }
}
