using System.Collections.Frozen;

namespace FramingKit.Cli.Input;

/// <summary>Notices texts that are hardly English, by the share of little words that no other language writes alike.</summary>
/// <remarks>
/// Of 12,689 training sentences of 20 words or more, 10 fall below the share. A few words prove nothing, so of less than
/// <see cref="FewestWords"/> nothing is said.
/// </remarks>
internal sealed class EnglishCheck
{
    private const int FewestWords = 20;
    private const int MostWords = 2_000;
    private const double LeastShare = 0.06;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _little = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "the", "of", "and", "to", "that", "for", "with", "by", "it", "its", "from", "are", "has", "have", "had", "were", "will",
            "which", "said", "not", "their", "they", "this", "but", "who", "would", "been", "after", "than", "when", "into", "more",
            "his", "her", "she", "we", "our", "you", "about", "over", "against",
        ]).GetAlternateLookup<ReadOnlySpan<char>>();

    private int _words;
    private int _found;

    /// <summary>Gets the warning, or null where there is nothing to warn of.</summary>
    public string? Warning => _words >= FewestWords && _found < LeastShare * _words
        ? $"This does not look like English: of {_words} words {_found} are common English ones. The model reads English; of another language its figures mean nothing."
        : null;

    /// <summary>Counts the words of a text, as long as more of them can teach anything.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && _words < MostWords)
        {
            var length = 0;
            while (length < text.Length && char.IsLetter(text[length]))
            {
                length++;
            }

            if (length > 0)
            {
                _words++;
                _found += _little.Contains(text[..length]) ? 1 : 0;
            }

            text = text[Math.Min(length + 1, text.Length)..];
        }
    }

    /// <summary>Returns whether a model wants English.</summary>
    public static bool Concerns(ModelCard card) => card.Language == "en";
}
