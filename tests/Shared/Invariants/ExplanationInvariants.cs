namespace FramingKit.Tests.Shared;

/// <summary>What must hold for the explanation of any sentence.</summary>
internal static class ExplanationInvariants
{
    /// <summary>Sums of many single-precision numbers differ by their order; this is per unit of what is added up.</summary>
    private const double Tolerance = 1e-4;

    /// <summary>Below it a probability in single precision has lost its digits, or is 0.</summary>
    private const float LeastProbability = 1e-30f;

    public static void Check(string text, Explanation explanation, ModelCard card)
    {
        ResultInvariants.Check(text, explanation.Result, card);
        Invariant.Holds(explanation.Text == text, text);
        Invariant.Holds(explanation.Against != explanation.Result.Frame && card.Frames.Contains(explanation.Against), text);
        RangeInvariants.CheckOrder(text, explanation.Evidence.Select(word => (word.Start, word.End)));
        CheckSums(text, explanation);
    }

    private static void CheckSums(string text, Explanation explanation)
    {
        Invariant.Holds(explanation.Evidence.All(word => float.IsFinite(word.Weight) && word.Weight != 0), text);
        Invariant.Holds(float.IsFinite(explanation.LogOdds) && float.IsFinite(explanation.Baseline), text);
        var scale = 1 + Math.Abs(explanation.Baseline) + explanation.Evidence.Sum(word => Math.Abs((double)word.Weight));
        var sum = explanation.Baseline + explanation.Evidence.Sum(word => (double)word.Weight);
        Invariant.Holds(Math.Abs(sum - explanation.LogOdds) <= Tolerance * scale, text, $"{sum}, not {explanation.LogOdds}");

        var (best, against) = (explanation.Result.Frames[explanation.Result.Frame], explanation.Result.Frames[explanation.Against]);
        if (best >= LeastProbability && against >= LeastProbability)
        {
            var logOdds = Math.Log(best / (double)against);
            Invariant.Holds(Math.Abs(logOdds - explanation.LogOdds) <= Tolerance * scale, text, $"{logOdds}, not {explanation.LogOdds}");
        }
    }
}
