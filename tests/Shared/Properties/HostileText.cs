using CsCheck;

namespace FramingKit.Tests.Shared;

/// <summary>Generates any UTF-16 at all, mixed with words and marks that the library looks for, so that its code is reached.</summary>
internal static class HostileText
{
    private static readonly string[] _wide =
    [
        "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uD83D\uDE00", "\U00010400", "\U00020000", "\uDE00\uD83D", "\0", "\u0001", "\u001B", "\u007F",
        "\u0085", "\u00A0", "\u00AD", "e\u0301", "\u0301\u0301\u0301", "\u0345", "\u200B", "\u200C", "\u200D", "👩\u200D👩\u200D👧", "\u200E",
        "\u200F", "\u202A", "\u202B", "\u202D", "\u202E", "\u202C", "\u2066", "\u2067", "\u2068", "\u2069", "\u2028", "\u2029", "\uFE0F",
        "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\u2003", "\u3000", "İ", "ı", "ß", "ẞ", "ﬁ", "Ǆ", "ǅ", "ſ", "K", "Ω", "שלום", "مرحبا", "ہے",
        "東京", "日本。", "สวัสดี", "Привет", "ÅNGSTRÖM", "\u1100\u1161", "\uAC00", "\u0E33", "١٢٣", "Ⅻ", "½", "²", "🇲🇽",
    ];

    private static readonly string[] _marks =
    [
        "\"", "'", "“", "”", "‘", "’", "„", "‚", "«", "»", "‹", "›", "「", "」", "『", "』", "〝", "〞", "``", "''", ".", "..", "...", "…", "!",
        "?", "?!", "。", "！", "？", ",", ";", ":", "-", "–", "—", "(", ")", "[", "]", "{", "}", "<", ">", "&", "/", "\\", "|", "•", "·",
        "›", "@", "#", "$", "€", "£", "%", "*", "_", "©", "&amp;", "<b>", "</script>", "'s", "’s", ".”", ",”", "?”", "”,", "“…", ". ", " – ",
    ];

    private static readonly string[] _gaps = ["\n", "\n\n", "\r\n", "\r", "\t", "  ", "\f", "\v", " \n ", "\n \n", "\u2028", "\n• ", "\n- ", "\n1. "];

    private static readonly string[] _names =
    [
        "U.S.", "US", "U.N.", "u.s.a", "Mr. Kaya", "Ada Brandt", "J. R. Holt", "Gen. Bello", "Musa Bello", "President Holt", "St. Ives", "No. 5", "Jan. 5",
        "e.g.", "p.m.", "etc.", "1,000.5", "12%", "$5", "v1.2", "3.", "5 May 2025", "12:30", "O’Neill", "rock-n-roll", "don't", "they’ll", "x.y",
        "he", "she", "they", "it", "his", "her", "who", "critics", "officials", "the ministry", "the group", "a spokesman", "nobody", "the U.N.",
        "said", "says", "say", "told", "added", "wrote", "argued", "denied", "warned", "asked", "claimed", "according to", "in a statement", "that",
        "“We will not bow,”", "“Never.”", "while", "but", "not", "because", "if",
    ];

    private static readonly string[] _furniture =
    [
        "Home | News | Sport", "Share", "Share this article", "By Ada Brandt", "Photo: A. Ito/Agency", "File photo", "Related", "Read more:", "More on this story",
        "ADVERTISEMENT", "Comments (12)", "Subscribe", "Sign up for our newsletter", "© 2025 The Bay Post. All rights reserved.", "Tags:", "3 min read",
        "Published 5 January 2025", "Updated 2 hours ago", "Sign in", "Menu", "Skip to content", "Most read", "About the author", "Accept all", "Facebook",
        "https://bay.example/x", "@adabrandt", "[IMG_1.jpg]", "* * *", "Words:  Ada Brandt", "(Reporting by A. Ito)", "BAY CITY, Jan 5 (Agency) –", "1", "News > Crime",
    ];

    private static readonly string[] _lexicon =
    [
        .. File.ReadLines(Path.Combine(WorkingTree.Root, "training-data", "lexicon.csv")).Skip(1)
            .SelectMany(line => line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..].Split('|', '"', '?', '*')).Where(phrase => phrase.Length > 0).Distinct(),
    ];

    private static readonly string[] _sentences =
    [
        .. File.ReadLines(Path.Combine(WorkingTree.Root, "training-data", "contrast.csv")).Skip(1).Select(line => line.Split(",S", 2)[0].Trim('"')),
    ];

    private static readonly Gen<string> _piece = Gen.Frequency(
        (4, OneOf(_wide)),
        (1, Gen.UShort.Select(unit => $"{(char)unit}")),
        (5, OneOf(_marks)),
        (2, OneOf(_gaps)),
        (5, OneOf(_names)),
        (6, OneOf(_lexicon)),
        (1, OneOf(_sentences)),
        (1, Gen.Select(OneOf([.. _wide, .. _marks, "a", "Ab", "1"]), Gen.Int[2, 70], (part, count) => string.Concat(Enumerable.Repeat(part, count)))));

    private static readonly Gen<string> _spaced = Gen.Select(_piece, Gen.Int[0, 3], (piece, blank) => blank == 0 ? piece : $"{piece} ");

    private static readonly Gen<string> _line = Gen.Frequency(
        (3, OneOf(_furniture)),
        (2, OneOf(_sentences)),
        (1, Gen.Select(OneOf(_furniture), _piece, (line, piece) => line + piece)),
        (4, _spaced.Array[0, 16].Select(string.Concat)));

    /// <summary>Gets a sentence, or what comes where one is expected: up to 24 pieces without regard to sense.</summary>
    public static Gen<string> Sentence { get; } = _spaced.Array[0, 24].Select(string.Concat);

    /// <summary>Gets a page: up to 12 lines, some of them furniture.</summary>
    public static Gen<string> Page { get; } = Gen.Select(_line, OneOf([.. _gaps, "\n", "\n", "\n\n", "\n\n", "\n\n"]), (line, gap) => line + gap)
        .Array[0, 12].Select(string.Concat);

    private static Gen<string> OneOf(string[] parts) => Gen.Int[0, parts.Length - 1].Select(index => parts[index]);
}
