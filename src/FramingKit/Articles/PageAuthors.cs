using System.Collections.Frozen;

namespace FramingKit.Articles;

/// <summary>Finds the short biographies of authors: sentences near the end that start with a name from the byline.</summary>
internal static class PageAuthors
{
    private const int MostNames = 8;
    private const int LongestByline = 200;
    private const int LongestName = 5;
    private const int LongestTitle = 16;
    private const int MostSentencesBelow = 3;

    private static readonly FrozenSet<string> _verbs = FrozenSet.ToFrozenSet(
    [
        "is", "was", "has", "writes", "covers", "reports", "teaches", "lives", "studied", "studies", "trained", "joined",
        "worked", "works",
        "served", "edits", "leads", "runs", "hosts", "grew", "spent",
    ]);

    private static readonly FrozenSet<string> _professions = FrozenSet.ToFrozenSet(
    [
        "professor", "lecturer", "writer", "author", "journalist", "reporter", "correspondent", "columnist", "editor", "fellow",
        "researcher",
        "analyst", "historian", "novelist", "economist", "scholar", "scientist", "essayist", "critic", "broadcaster",
        "photographer",
        "contributor", "freelance", "freelancer", "co-founder", "blogger", "podcaster", "poet", "filmmaker",
    ]);

    // "Ada Smith's latest book is …"
    private static readonly FrozenSet<string> _works = FrozenSet.ToFrozenSet(
    [
        "last", "latest", "new", "next", "newest", "first", "second", "most", "recent", "forthcoming", "debut", "book", "books", "novel",
        "novels", "work", "writing", "essays", "poems", "column", "previous",
    ]);

    public static void Judge(string text, PageLine[] lines, int start)
    {
        var names = new List<string>();
        for (var index = 0; index < start && names.Count < MostNames; index++)
        {
            if (lines[index].Kind == FurnitureKind.Byline)
            {
                AddNames(lines[index].Line.In(text), names);
            }
        }

        if (names.Count == 0)
        {
            return;
        }

        for (var index = start + 1; index < lines.Length; index++)
        {
            var content = lines[index].Line.In(text);
            foreach (var name in names)
            {
                if (IsAbout(content, name))
                {
                    lines[index].SetAside(FurnitureKind.Byline, "starts with the name of the author");
                }
            }
        }
    }

    /// <summary>Sets aside sentences near the end that say what somebody's profession is.</summary>
    public static void JudgeLast(string text, PageLine[] lines, int start)
    {
        var below = 0;
        for (var index = lines.Length - 1; index > start && below < MostSentencesBelow; index--)
        {
            if (lines[index].IsBody && IsBiography(lines[index].Line.In(text)))
            {
                lines[index].SetAside(FurnitureKind.Byline, "says who the author is");
            }

            below += lines[index].IsBody ? 1 : 0;
        }
    }

    private static bool IsAbout(ReadOnlySpan<char> content, string name)
    {
        var at = content[..int.Min(content.Length, name.Length + LongestTitle)].IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && content[at - 1] != ' '))
        {
            return false;
        }

        var rest = content[(at + name.Length)..];
        var words = new WordAhead(rest);
        if (rest.Length > 2 && rest[0] is '\'' or '\u2019' && rest[1] == 's')
        {
            return words.Next() && words.Next() && _works.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Word);
        }

        return !words.Next() || _verbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Word);
    }

    private static bool IsBiography(ReadOnlySpan<char> content)
    {
        var words = new WordAhead(content[..int.Min(content.Length, LongestByline)]);
        var name = 0;
        while (words.Next() && name < LongestName && !words.Word.IsEmpty && char.IsUpper(words.Word[0]))
        {
            name++;
        }

        if (name < 2 || !(words.Word is "is" or "was" or "writes" or "covers" or "teaches" or "reports"))
        {
            return false;
        }

        var professions = _professions.GetAlternateLookup<ReadOnlySpan<char>>();
        var isFound = words.Word is "writes" or "covers" or "teaches";
        while (!isFound && words.Next())
        {
            isFound = professions.Contains(words.Word);
        }

        return isFound;
    }

    // A name is two words or more with a capital, side by side.
    private static void AddNames(ReadOnlySpan<char> byline, List<string> names)
    {
        byline = byline[..int.Min(byline.Length, LongestByline)];
        var start = -1;
        var words = 0;
        var before = 0;
        var isPlace = false;
        for (var index = 0; index <= byline.Length;)
        {
            var rest = byline[index..];
            var length = rest.IndexOfAny(" ,|;");
            var word = length < 0 ? rest : rest[..length];
            var isName = word.Length > 1 && char.IsUpper(word[0]) && !word.Equals("by", StringComparison.OrdinalIgnoreCase);
            start = isName && words == 0 ? index : start;
            words = isName ? words + 1 : 0;
            var end = index + word.Length;
            var isLast = end >= byline.Length || byline[end] != ' ';
            isPlace = words == 0 ? word is "in" or "at" or "of" or "for" or "from" : isPlace;
            if (words >= 2 && !isPlace && (isLast || !StartsCapital(byline[(end + 1)..])))
            {
                // Titles stand before a name here and not there; its last two words are enough.
                names.Add(byline[int.Max(start, before)..end].ToString());
            }

            before = index;
            words = isLast ? 0 : words;
            index = end + 1;
        }
    }

    private static bool StartsCapital(ReadOnlySpan<char> text) => !text.IsEmpty && char.IsUpper(text[0]);
}
