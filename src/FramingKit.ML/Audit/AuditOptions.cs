namespace FramingKit.ML;

/// <summary>Options of an audit; immutable, change them by <c>with</c>.</summary>
public sealed record AuditOptions
{
    private const double SmallestSimilarity = 0.5;

    /// <summary>Gets the default options.</summary>
    public static AuditOptions Default { get; } = new();

    /// <summary>Gets the similarity from which two texts are near duplicates: the share of their three-word sequences that both have.</summary>
    /// <value>From 0.5 to 1; the default is 0.5, which a sentence of twenty words with two of them changed reaches.</value>
    /// <remarks>
    /// All copies are found, each paired with the first of them. Other pairs are found by chance (MinHash): of those with a similarity of 0.5
    /// 96 %, of 0.6 99.7 %, of 0.7 more than 99.99 %. Below 0.5 it would soon be less than half.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0.5 to 1.</exception>
    public double LeastSimilarity
    {
        get;
        init => field = value is >= SmallestSimilarity and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(LeastSimilarity), value, "Expected a value from 0.5 to 1: of texts less alike too many pairs are missed.");
    } = SmallestSimilarity;

    /// <summary>Gets how much more probable than the given label another one must be to raise a doubt.</summary>
    /// <value>From 0 to 1; the default is 0.5.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double LeastDoubt
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(LeastDoubt), value, "Expected a value from 0 to 1.");
    } = 0.5;

    /// <summary>Gets a value indicating whether models are trained, for doubtful labels and the learning curve.</summary>
    /// <value>The default is true.</value>
    public bool TrainsModels { get; init; } = true;

    /// <summary>Gets the options of the models that are trained.</summary>
    /// <value>The default is <see cref="TrainingOptions.Default"/>.</value>
    public TrainingOptions Training { get; init; } = TrainingOptions.Default;
}
