namespace FramingKit.Articles.Speakers;

/// <summary>The words that bound what somebody says.</summary>
internal static class ContentWords
{
    /// <summary>Gets words behind "said" that are no content.</summary>
    public static WordSet Nothing { get; } = WordSet.Of("nothing so yes goodbye otherwise hello anything farewell");

    /// <summary>Gets words that go on with the outlet's own sentence behind somebody's words.</summary>
    public static WordSet Breaks { get; } = WordSet.Of(
        "who which whose where before after when speaking but and while referring although despite whereas according");
}
