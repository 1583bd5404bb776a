namespace FramingKit.Articles.Speakers;

/// <summary>The regular forms of English verbs.</summary>
internal static class VerbForms
{
    private static readonly WordSet _doubling = WordSet.Of("admit quip rebut spin dub begin beg pin chat slam signal");

    public static string ThirdPerson(string verb) =>
        EndsInConsonantAndY(verb) ? verb[..^1] + "ies"
        : verb.EndsWith('s') || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal)
            ? verb + "es"
        : verb + "s";

    public static string Past(string verb) =>
        verb.EndsWith('e') ? verb + "d"
        : EndsInConsonantAndY(verb) ? verb[..^1] + "ied"
        : Doubled(verb) + "ed";

    public static string Participle(string verb) =>
        verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] + "ing" : Doubled(verb) + "ing";

    private static string Doubled(string verb) => _doubling.Contains(verb) ? verb + verb[^1] : verb;

    private static bool EndsInConsonantAndY(string verb) => verb.EndsWith('y') && verb[^2] is not ('a' or 'e' or 'o' or 'u');
}
