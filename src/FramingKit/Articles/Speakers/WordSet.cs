using System.Collections.Frozen;

namespace FramingKit.Articles.Speakers;

/// <summary>A set of words, whatever their case, that is asked for spans.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private WordSet(FrozenSet<string> words) => _words = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Makes a set.</summary>
    /// <param name="lists">The words, in lists separated by blanks.</param>
    public static WordSet Of(params ReadOnlySpan<string> lists)
    {
        var words = new List<string>();
        foreach (var list in lists)
        {
            words.AddRange(list.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return new WordSet(words.ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
