namespace FramingKit.ML;

/// <summary>How well two coders agreed on the labels of the same rows.</summary>
/// <param name="Rows">The number of rows.</param>
/// <param name="Observed">The share of rows on which they agreed, from 0 to 1.</param>
/// <param name="Kappa">Cohen's kappa (1960): chance is each coder's own habit.</param>
/// <param name="Alpha">Krippendorff's alpha for names (2004): chance is drawing two labels out of all that were given.</param>
/// <param name="Ac1">Gwet's AC1 (2008): chance counts only where labels are hard, so that one frequent label does not spoil it.</param>
public readonly record struct AgreementScores(int Rows, double Observed, double Kappa, double Alpha, double Ac1)
{
    /// <summary>Computes the scores.</summary>
    /// <param name="first">The first coder's labels.</param>
    /// <param name="second">The second coder's labels of the same rows.</param>
    /// <returns>The scores; where chance alone would make the coders agree on all rows, they are 1.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The lists are empty, or not of the same length.</exception>
    public static AgreementScores Of(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Count == 0 || first.Count != second.Count)
        {
            throw new ArgumentException($"The coders have {first.Count} and {second.Count} labels; expected the same number, at least 1.", nameof(second));
        }

        double rows = first.Count;
        var observed = first.Zip(second).Count(pair => pair.First == pair.Second) / rows;
        var shares = first.Union(second, StringComparer.Ordinal)
            .Select(label => (First: first.Count(name => name == label) / rows, Second: second.Count(name => name == label) / rows))
            .ToList();
        var byHabit = shares.Sum(share => share.First * share.Second);
        var drawn = shares.Select(share => share.First + share.Second).Sum(both => both * rows * ((both * rows) - 1) / (2 * rows * ((2 * rows) - 1)));
        var hard = shares.Select(share => (share.First + share.Second) / 2).Sum(mean => mean * (1 - mean)) / Math.Max(1, shares.Count - 1);
        return new AgreementScores(
            first.Count, observed, BeyondChance(observed, byHabit), BeyondChance(observed, drawn), BeyondChance(observed, hard));
    }

    private static double BeyondChance(double observed, double chance) => chance >= 1 ? 1 : (observed - chance) / (1 - chance);
}
