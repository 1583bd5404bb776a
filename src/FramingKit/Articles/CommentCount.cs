namespace FramingKit.Articles;

/// <summary>Tells the heading of the comments by their number: "3 responses to The port", "One thought on The port".</summary>
internal static class CommentCount
{
    private const int LongestNumber = 6;

    /// <summary>Gets the cue for it.</summary>
    public static Cue Heading { get; } = new("responses to", FurnitureKind.Comment, 4, CuePlace.StartOfHeading);

    public static bool Is(ReadOnlySpan<char> content)
    {
        var words = new WordAhead(content);
        if (!words.Next() || words.IsMarked || !IsNumber(words.Word) || !words.Next() || !IsComment(words.Word) || words.IsMarked)
        {
            return false;
        }

        return words.Next() && (Is(words.Word, "to") || Is(words.Word, "on"));
    }

    private static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length <= LongestNumber && (Is(word, "one") || word.IndexOfAnyExceptInRange('0', '9') < 0);

    private static bool IsComment(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd("s");
        return Is(word, "response") || Is(word, "thought") || Is(word, "comment") || Is(word, "reaction") || Is(word, "reply") || Is(word, "replie");
    }

    private static bool Is(ReadOnlySpan<char> word, ReadOnlySpan<char> other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
