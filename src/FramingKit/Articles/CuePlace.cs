namespace FramingKit.Articles;

/// <summary>Where in a line a phrase has to stand to be a sign.</summary>
internal enum CuePlace
{
    /// <summary>Anywhere.</summary>
    Anywhere,

    /// <summary>At the start.</summary>
    Start,

    /// <summary>It is the whole line.</summary>
    Whole,

    /// <summary>It starts a short line, and what follows the line belongs to it.</summary>
    StartOfHeading,

    /// <summary>It is the whole line, and what follows the line belongs to it.</summary>
    Heading,
}
