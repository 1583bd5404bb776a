namespace FramingKit.Articles;

/// <summary>Options for reading articles; immutable, change them by <c>with</c>.</summary>
public sealed record ArticleOptions
{
    /// <summary>Gets the default options.</summary>
    public static ArticleOptions Default { get; } = new();

    /// <summary>Gets a value indicating whether page furniture is set aside; off, every line is read.</summary>
    /// <value>The default is true. Turn it off for texts that are known to be clean.</value>
    public bool DetectFurniture { get; init; } = true;

    /// <summary>Gets a value indicating whether the evidence for each sentence is collected.</summary>
    /// <value>The default is true. Off, reading is faster and <see cref="ReadSentence.Evidence"/> is empty.</value>
    public bool IncludeEvidence { get; init; } = true;

    /// <summary>Gets the title to report instead of the headline that is found, or null.</summary>
    /// <value>The default is null.</value>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public string? Title
    {
        get;
        init => field = Checked(value, nameof(Title));
    }

    /// <summary>Gets where the text comes from, such as a path or an address, or null. It is passed on, never opened.</summary>
    /// <value>The default is null.</value>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public string? Source
    {
        get;
        init => field = Checked(value, nameof(Source));
    }

    private static string? Checked(string? value, string name) => value is null || !string.IsNullOrWhiteSpace(value)
        ? value
        : throw new ArgumentException("Expected null or a text that is not blank.", name);
}
