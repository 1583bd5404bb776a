namespace FramingKit;

/// <summary>Options of a classifier; immutable, change them by <c>with</c>.</summary>
public sealed record FramingOptions
{
    /// <summary>Gets the default options.</summary>
    public static FramingOptions Default { get; } = new();

    /// <summary>Gets the longest text that is read whole; of a longer one, the first part is read and the result says so.</summary>
    /// <value>UTF-16 units, at least 1; the default is 100,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaximumLength
    {
        get;
        init => field = value >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaximumLength), value, "Expected a length of at least 1.");
    } = 100_000;

    /// <summary>Returns the part of a text that is read.</summary>
    internal ReadOnlySpan<char> Limit(ReadOnlySpan<char> text) => text.Length <= MaximumLength ? text : text[..MaximumLength];

    /// <summary>Gets the probability below which a frame is reported as uncertain, or null for the model's own threshold.</summary>
    /// <value>From 0 to 1, or null; the default is null.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number from 0 to 1.</exception>
    public float? UncertainBelow
    {
        get;
        init => field = value is null or (>= 0f and <= 1f)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(UncertainBelow), value, "Expected a value from 0 to 1.");
    }
}
