using System.Collections.Frozen;

namespace FramingKit.Articles;

/// <summary>What the name is like that a text opens with, if it opens with one.</summary>
/// <param name="OpensSentence">Whether the first word opens a sentence and is no part of a name.</param>
/// <param name="NamesBody">Whether one of its words names an office or a body.</param>
/// <param name="IsSubject">Whether a finite verb follows, so that it is the subject of a sentence of its own.</param>
/// <param name="GoesOn">Whether a comma, "of", "to", … follows, as in the middle of a sentence.</param>
internal readonly record struct NameAhead(bool OpensSentence, bool NamesBody, bool IsSubject, bool GoesOn)
{
    private const int Reach = 160;
    private const int LongestName = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _starters =
        SentenceWords.Starters.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _bodies =
        SentenceWords.Bodies.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _verbs =
        SentenceWords.FiniteVerbs.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _followers =
        SentenceWords.Followers.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _reporting =
        SentenceWords.Reporting.GetAlternateLookup<ReadOnlySpan<char>>();

    public static NameAhead Read(ReadOnlySpan<char> text)
    {
        var words = new WordAhead(text[..int.Min(text.Length, Reach)]);
        if (!words.Next() || IsStarter(words.Word))
        {
            return new NameAhead(true, false, false, false);
        }

        var namesBody = false;
        for (var count = 0; count < LongestName && IsCapital(words.Word); count++)
        {
            namesBody |= _bodies.Contains(words.Word);
            if (words.IsMarked)
            {
                return new NameAhead(false, namesBody, false, true);
            }

            if (!words.Next())
            {
                return new NameAhead(false, namesBody, false, true);
            }
        }

        namesBody |= _bodies.Contains(words.Word);
        return new NameAhead(false, namesBody, _verbs.Contains(words.Word), _followers.Contains(words.Word));
    }

    /// <summary>Tells whether a reporting clause follows: "Minister Kaya asked".</summary>
    public static bool IsReporting(ReadOnlySpan<char> text)
    {
        var words = new WordAhead(text[..int.Min(text.Length, Reach)]);
        for (var count = 0; count < LongestName && words.Next(); count++)
        {
            if (_reporting.Contains(words.Word))
            {
                return true;
            }

            if (words.IsMarked || !(IsCapital(words.Word) || (count == 0 && IsStarter(words.Word))))
            {
                return false;
            }
        }

        return false;
    }

    public static bool IsStarter(ReadOnlySpan<char> word) => _starters.Contains(word);

    private static bool IsCapital(ReadOnlySpan<char> word) => !word.IsEmpty && char.IsUpper(word[0]);
}
