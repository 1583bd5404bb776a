using FramingKit.Scoring;

namespace FramingKit.Articles;

/// <summary>The words of a text in lower case, without marks: what is left when only the typography differs.</summary>
internal static class PlainWords
{
    /// <summary>Reads the words: letters and digits of any script, with apostrophes inside.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && (char.IsLetterOrDigit(text[index]) || (start >= 0 && IsJoined(text, index))))
            {
                start = start < 0 ? index : start;
            }
            else if (start >= 0)
            {
                words.Add(Fold(text.AsSpan(start, index - start)));
                start = -1;
            }
        }

        return words;
    }

    private static bool IsJoined(string text, int index) =>
        text[index] is '\'' or '’' && index + 1 < text.Length && char.IsLetter(text[index + 1]);

    private static string Fold(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (target, source) =>
    {
        for (var index = 0; index < target.Length; index++)
        {
            target[index] = CharacterClass.Fold(source[index]);
        }
    });
}
