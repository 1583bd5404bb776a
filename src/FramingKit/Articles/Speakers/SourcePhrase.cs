namespace FramingKit.Articles.Speakers;

/// <summary>The words that name a source.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">Behind the last token.</param>
/// <param name="Apposition">The first token of what stands behind it between commas, or -1.</param>
/// <param name="AppositionEnd">Behind that.</param>
internal readonly record struct SourcePhrase(int Start, int End, int Apposition = -1, int AppositionEnd = -1)
{
    public static SourcePhrase None => new(-1, -1);

    public bool Exists => Start >= 0;

    /// <summary>Gets the first token of all that belongs to it.</summary>
    public int First => Start;
}
