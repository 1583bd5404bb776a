namespace FramingKit.Articles;

/// <summary>Walks over the next words of a text, for a look at what follows a full stop.</summary>
internal ref struct WordAhead(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    /// <summary>Gets the current word, without the marks around it.</summary>
    public ReadOnlySpan<char> Word { get; private set; }

    /// <summary>Gets a value indicating whether a comma or another mark that is no blank follows the current word.</summary>
    public bool IsMarked { get; private set; }

    public bool Next()
    {
        _rest = _rest.TrimStart();
        if (_rest.IsEmpty)
        {
            Word = default;
            return false;
        }

        var length = 0;
        while (length < _rest.Length && !char.IsWhiteSpace(_rest[length]))
        {
            length++;
        }

        var token = _rest[..length];
        _rest = _rest[length..];
        var start = 0;
        while (start < token.Length && !char.IsLetterOrDigit(token[start]))
        {
            start++;
        }

        var end = token.Length;
        while (end > start && !char.IsLetterOrDigit(token[end - 1]))
        {
            end--;
        }

        Word = token[start..end];
        IsMarked = end < token.Length;
        return true;
    }
}
