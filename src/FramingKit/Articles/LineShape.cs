namespace FramingKit.Articles;

/// <summary>What a line looks like, whatever it says.</summary>
internal readonly record struct LineShape
{
    private const int LongEnoughForProse = 25;
    private const int LongEnoughForQuote = 8;
    private const int LongestRead = 4000;

    public LineShape(ReadOnlySpan<char> line)
    {
        IsItem = LineMarks.ItemLength(line) > 0;
        IsSlot = LineWords.LooksLikeSlot(line);
        Length = line.Length;
        var words = LineWords.Count(line[..int.Min(line.Length, LongestRead)]);
        (Words, Capitals, LongLowerWords, Numbers) = (words.Words, words.Capitals, words.LongLower, words.Numbers);
        (Separators, HasQuote) = (words.Separators, words.HasQuote);
        StartsLower = words.StartsLower;
        var rest = line[(LineWords.LastIndex(line) + 1)..];
        EndsWithStop = LineMarks.ContainsStop(rest);
        EndsWithQuestion = rest.IndexOfAny('?', '\uFF1F', '\u061F') >= 0;
        EndsWithColon = rest.StartsWith(":") && rest.Length <= 2;
        EndsWithQuote = rest.IndexOfAny('\u201D', '"') >= 0;
        var end = rest.TrimStart(" [");
        IsCutOff = (end.StartsWith("...") || end.StartsWith("\u2026")) && !end.ContainsAny("\u201D\"\u2019'");
    }

    public int Length { get; }

    /// <summary>Gets the number of words that start with a letter.</summary>
    public int Words { get; }

    /// <summary>Gets the number of words that start with a capital.</summary>
    public int Capitals { get; }

    /// <summary>Gets the number of words of four letters or more that don't start with a capital.</summary>
    public int LongLowerWords { get; }

    /// <summary>Gets the number of words that start with a digit.</summary>
    public int Numbers { get; }

    /// <summary>Gets the number of marks and wide gaps that set the entries of a menu apart.</summary>
    public int Separators { get; }

    public bool HasQuote { get; }

    public bool StartsLower { get; }

    public bool IsItem { get; }

    /// <summary>Gets a value indicating whether it looks like the name of a placeholder: "sidebar_ad_2".</summary>
    public bool IsSlot { get; }

    public bool EndsWithStop { get; }

    public bool EndsWithQuestion { get; }

    public bool EndsWithColon { get; }

    public bool EndsWithQuote { get; }

    /// <summary>Gets a value indicating whether it breaks off with three dots, as the lead of a teaser does.</summary>
    public bool IsCutOff { get; }

    /// <summary>Gets a value indicating whether it reads like a sentence.</summary>
    public bool IsProse =>
        (EndsWithStop && Words >= 2 && Capitals < Words && Separators < 3)
        || (EndsWithQuote && Words >= LongEnoughForQuote && Separators == 0)
        || (Words >= LongEnoughForProse && Separators < 2);

    /// <summary>Gets a value indicating whether it reads like a name: a few words, each with a capital.</summary>
    public bool IsName => Words is >= 1 and <= 6 && LongLowerWords == 0 && Capitals * 2 > Words;
}
