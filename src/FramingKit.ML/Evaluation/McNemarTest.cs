namespace FramingKit.ML;

/// <summary>McNemar's test (1947), exact: whether two models that read the same rows differ by more than chance.</summary>
/// <param name="OnlyFirstRight">The number of rows that only the first model reads right.</param>
/// <param name="OnlySecondRight">The number of rows that only the second model reads right.</param>
public readonly record struct McNemarTest(int OnlyFirstRight, int OnlySecondRight)
{
    /// <summary>Gets the probability of so uneven a split, or a more uneven one, if both models were equally good.</summary>
    /// <value>From 0 to 1; two-sided, by the binomial distribution.</value>
    public double PValue
    {
        get
        {
            var (rows, fewer) = (OnlyFirstRight + OnlySecondRight, Math.Min(OnlyFirstRight, OnlySecondRight));
            var (logChoices, tail) = (0.0, 0.0);
            for (var chosen = 0; chosen <= fewer; chosen++)
            {
                tail += Math.Exp(logChoices - (rows * Math.Log(2)));
                logChoices += Math.Log((rows - chosen) / (chosen + 1.0));
            }

            return Math.Min(1, 2 * tail);
        }
    }
}
