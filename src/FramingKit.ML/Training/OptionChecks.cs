namespace FramingKit.ML;

/// <summary>Checks values of options where they are set.</summary>
internal static class OptionChecks
{
    private const string NotNegativeNumber = "a finite number of at least 0";

    public static int AtLeastOne(int value, string name) => value >= 1
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "Expected at least 1.");

    public static float NotNegative(float value, string name) => IsNotNegative(value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"Expected {NotNegativeNumber}.");

    public static FeatureGains NotNegative(FeatureGains gains, string name) =>
        IsNotNegative(gains.Words) && IsNotNegative(gains.Lexicon) && IsNotNegative(gains.Subwords)
            ? gains
            : throw new ArgumentOutOfRangeException(name, gains, $"Expected {NotNegativeNumber} for each kind of feature.");

    public static IReadOnlyDictionary<string, float> NotNegative(IReadOnlyDictionary<string, float> weights, string name)
    {
        ArgumentNullException.ThrowIfNull(weights, name);
        foreach (var (source, weight) in weights)
        {
            if (!IsNotNegative(weight))
            {
                throw new ArgumentOutOfRangeException(name, weight, $"Expected {NotNegativeNumber} as the weight of '{source}'.");
            }
        }

        return weights;
    }

    private static bool IsNotNegative(float value) => value >= 0 && float.IsFinite(value);
}
