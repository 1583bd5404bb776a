namespace FramingKit.Articles;

/// <summary>Turns the shares a model reads into the shares there are, given how often it takes each label for another.</summary>
/// <remarks>
/// <para>The adjusted count (Forman, 2008, "Quantifying counts and costs via classification") bounded to shares from 0 to 1 that add
/// up to 1 (as Hopkins and King, 2010, "A method of automated nonparametric content analysis for social science"): the shares under
/// which what was read is the most likely, found by expectation maximisation (the iteration of Saerens, Latinne and Decaestecker, 2002,
/// "Adjusting the outputs of a classifier to new a priori probabilities", on labels instead of probabilities).</para>
/// <para>A prior steadies the estimate for short texts: without it, five sentences of twelve read as a frame that is found half of the
/// time would make nearly all of the text. Without a prior, and where the plain inverse has no share below 0, this is the plain inverse.</para>
/// </remarks>
internal static class AdjustedCount
{
    private const int MostSteps = 500;
    private const double Enough = 1e-6;

    /// <summary>Estimates the shares.</summary>
    /// <param name="read">The share read as each label; together 1.</param>
    /// <param name="rates">For each true label a row: the probability that it is read as each label; all above 0.</param>
    /// <param name="prior">What shares are usual; together 1.</param>
    /// <param name="weight">What the prior weighs against what was read; 0 for no prior.</param>
    /// <param name="shares">Receives the share of each label.</param>
    public static void Estimate(ReadOnlySpan<double> read, double[,] rates, ReadOnlySpan<double> prior, double weight, Span<double> shares)
    {
        var labels = read.Length;
        shares.Fill(1.0 / labels);
        var next = new double[labels];
        for (var step = 0; step < MostSteps; step++)
        {
            Array.Clear(next);
            for (var label = 0; label < labels; label++)
            {
                Divide(read[label], label, rates, shares, next);
            }

            var moved = 0.0;
            for (var label = 0; label < labels; label++)
            {
                next[label] = (next[label] + (weight * prior[label])) / (1 + weight);
                moved = Math.Max(moved, Math.Abs(next[label] - shares[label]));
            }

            next.CopyTo(shares);
            if (moved < Enough)
            {
                return;
            }
        }
    }

    /// <summary>Divides what was read as one label among the true labels that may be behind it.</summary>
    private static void Divide(double amount, int label, double[,] rates, ReadOnlySpan<double> shares, Span<double> next)
    {
        var total = 0.0;
        for (var truth = 0; truth < shares.Length; truth++)
        {
            total += shares[truth] * rates[truth, label];
        }

        for (var truth = 0; truth < shares.Length; truth++)
        {
            next[truth] += amount * shares[truth] * rates[truth, label] / total;
        }
    }
}
