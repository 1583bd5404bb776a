namespace FramingKit.Articles.Speakers;

/// <summary>Words of a sentence that are somebody's.</summary>
internal sealed class FoundSpeech
{
    /// <summary>Gets or sets who speaks; null for the outlet, and where nobody was found.</summary>
    public required Actor? Actor { get; set; }

    /// <summary>Gets or sets the first token of the mention, or -1.</summary>
    public int MentionStart { get; set; } = -1;

    /// <summary>Gets or sets where the mention ends.</summary>
    public int MentionEnd { get; set; } = -1;

    /// <summary>Gets or sets the first token of the words.</summary>
    public required int Start { get; set; }

    /// <summary>Gets or sets where the words end.</summary>
    public required int End { get; set; }

    /// <summary>Gets or sets the first token of words and reporting clause together.</summary>
    public int ExtentStart { get; set; }

    /// <summary>Gets or sets where both end.</summary>
    public int ExtentEnd { get; set; }

    /// <summary>Gets or sets a value indicating whether the words are retold by a verb like "called", so that they are never a
    /// whole quotation.</summary>
    public bool IsRetold { get; set; }

    /// <summary>Gets a value indicating whether the outlet speaks for itself.</summary>
    public bool IsOutlet { get; init; }
}
