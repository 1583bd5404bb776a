namespace FramingKit.Articles.Speakers;

/// <summary>A part of an article, counted in tokens.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">Behind the last token.</param>
internal readonly record struct TokenRange(int Start, int End)
{
    /// <summary>Takes the marks off both ends, and a conjunction that hangs at the end.</summary>
    /// <returns>Null if no word is left.</returns>
    public static TokenRange? Trimmed(VoiceText doc, int start, int end)
    {
        while (start < end && !IsText(doc, start))
        {
            start++;
        }

        while (end > start && (!IsText(doc, end - 1) || IsHanging(doc, end - 1)))
        {
            end--;
        }

        return end > start ? new TokenRange(start, end) : null;
    }

    private static bool IsText(VoiceText doc, int token) =>
        doc.Tokens[token].Kind is VoiceTokenKind.Word or VoiceTokenKind.Clitic or VoiceTokenKind.OpenQuote or VoiceTokenKind.CloseQuote
        || doc.Tokens[token].IsQuoted;

    private static bool IsHanging(VoiceText doc, int token) =>
        !doc.Tokens[token].IsQuoted && (doc.IsWord(token, "and") || doc.IsWord(token, "but"));
}
