using System.Buffers;
using System.Collections.Frozen;

namespace FramingKit.Articles;

/// <summary>Writes a line in the form that cues are written in.</summary>
/// <remarks>
/// Lower-case words with one blank between them; a colon stays at its word, "©" and "|" are words; quotes, brackets, bullets and
/// other marks are gone; an address is "@mail" or "@url", a handle "@name", a tag "#tag"; a number stays.
/// </remarks>
internal static class NormalizedLine
{
    /// <summary>The longest line that is looked at whole; of a longer one, the start is enough.</summary>
    public const int LongestRead = 1200;

    private static readonly FrozenSet<string> _domains = FrozenSet.ToFrozenSet(
    [
        "com", "org", "net", "gov", "int", "example", "info", "uk", "de", "eu",
    ]);

    private static readonly SearchValues<char> _blanks = SearchValues.Create(" \t\n\r\u00A0\u2003\u2002\u2009\u200B/");

    /// <summary>Writes the line to a buffer of at least twice its length plus 8.</summary>
    /// <param name="line">The line.</param>
    /// <param name="buffer">Receives the result.</param>
    /// <param name="leaveOutQuotes">Whether to leave out what stands in double quotes: it is what others say.</param>
    /// <returns>The number of characters written.</returns>
    public static int Write(ReadOnlySpan<char> line, Span<char> buffer, bool leaveOutQuotes)
    {
        var written = 0;
        var isQuoted = false;
        while (!line.IsEmpty)
        {
            var length = line.IndexOfAny(_blanks);
            var token = length < 0 ? line : line[..length];
            line = length < 0 ? default : line[(length + 1)..];
            var wasQuoted = isQuoted;
            foreach (var character in token)
            {
                isQuoted = character == '\u201C' || (character == '"' ? !isQuoted : isQuoted && character != '\u201D');
                wasQuoted |= isQuoted;
            }

            if (token.IsEmpty || (leaveOutQuotes && wasQuoted))
            {
                continue;
            }

            var word = WriteWord(token, buffer[written..]);
            if (word > 0)
            {
                written += word;
                buffer[written++] = ' ';
            }
        }

        return written == 0 ? 0 : written - 1;
    }

    private static int WriteWord(ReadOnlySpan<char> token, Span<char> buffer)
    {
        if (token.Length > 3 && Special(token) is { } special)
        {
            special.CopyTo(buffer);
            return special.Length;
        }

        var written = 0;
        foreach (var character in token)
        {
            if (char.IsLetterOrDigit(character) || character is '\u00A9' or '|' or '%')
            {
                buffer[written++] = char.ToLowerInvariant(character);
            }
            else if (written > 0 && character is '-' or '_' or '\'' or '\u2019')
            {
                buffer[written++] = character == '\u2019' ? '\'' : character;
            }
            else if (character is '\u2014' && written > 0)
            {
                buffer[written++] = ' ';
            }
        }

        while (written > 0 && buffer[written - 1] is '-' or '_' or '\'' or ' ')
        {
            written--;
        }

        if (written > 0 && token[^1] == ':')
        {
            buffer[written++] = ':';
        }

        return written;
    }

    private static string? Special(ReadOnlySpan<char> token)
    {
        var at = token.IndexOf('@');
        if (at >= 0)
        {
            return at == 0 || !char.IsLetterOrDigit(token[at - 1]) ? "@name" : "@mail";
        }

        if (token[0] == '#' && char.IsLetter(token[1]))
        {
            return "#tag";
        }

        var name = token.TrimEnd(".,;:!?)\u201D");
        var dot = name.LastIndexOf('.');
        return token.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (dot > 1 && char.IsAsciiLetterLower(name[0]) && IsDomain(name[(dot + 1)..]))
            ? "@url"
            : null;
    }

    private static bool IsDomain(ReadOnlySpan<char> name) => _domains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
}
