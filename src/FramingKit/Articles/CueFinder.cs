using System.Collections.Frozen;

namespace FramingKit.Articles;

/// <summary>Finds the signs of furniture in a line; in time linear in the length of the line.</summary>
internal static class CueFinder
{
    private const float DoubtedInProse = 0.6f;
    private const float WeakCue = 1;
    private const float MostOfWeakCues = 1.4f;
    private const float SureWeight = 3;
    private const int LongestHeading = 6;

    private static readonly FrozenDictionary<string, Cue[]> _cues = CueWords.All
        .GroupBy(cue => FirstWord(cue.Phrase), StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Adds up the signs in a line.</summary>
    /// <param name="line">The line, as <see cref="NormalizedLine"/> writes it.</param>
    /// <param name="isProse">Whether the line reads like a sentence, so that its first words say less.</param>
    public static CueSum Find(ReadOnlySpan<char> line, bool isProse)
    {
        var total = 0f;
        var weak = 0f;
        Cue? best = null;
        var cues = _cues.GetAlternateLookup<ReadOnlySpan<char>>();
        var core = Core(line);
        for (var start = 0; start < line.Length;)
        {
            var end = start + FirstWord(line[start..]).Length;
            if (cues.TryGetValue(line[start..end].TrimEnd(':'), out var candidates))
            {
                foreach (var cue in candidates)
                {
                    if (Stands(cue, line, start, core))
                    {
                        var weight = isProse && IsDoubtful(cue) ? cue.Weight * DoubtedInProse : cue.Weight;
                        weak += weight < WeakCue ? weight : 0;
                        total += weight < WeakCue ? 0 : weight;
                        best = best is null || IsStronger(cue, weight, best) ? cue : best;
                    }
                }
            }

            start = end + 1;
        }

        return new CueSum(best, total + float.Min(weak, MostOfWeakCues));
    }

    private static bool IsStronger(Cue cue, float weight, Cue best) =>
        weight > best.Weight || (weight >= best.Weight && cue.Place > best.Place);

    private static bool Stands(Cue cue, ReadOnlySpan<char> line, int start, Range core)
    {
        if (!line[start..].StartsWith(cue.Phrase, StringComparison.Ordinal))
        {
            return false;
        }

        var end = start + cue.Phrase.Length;
        if (end < line.Length && line[end] is not ' ' and not ':')
        {
            return false;
        }

        return cue.Place switch
        {
            CuePlace.Anywhere => true,
            CuePlace.Start => start == 0,
            CuePlace.StartOfHeading => start == 0 && line.Count(' ') < LongestHeading,
            _ => start == core.Start.Value && (end == core.End.Value || (end == core.End.Value - 1 && line[end] == ':')),
        };
    }

    // "4 comments (12)" is "comments".
    private static Range Core(ReadOnlySpan<char> line)
    {
        var start = 0;
        var end = line.Length;
        while (start < end && (char.IsAsciiDigit(line[start]) || line[start] == ' '))
        {
            start++;
        }

        while (end > start && (char.IsAsciiDigit(line[end - 1]) || line[end - 1] == ' '))
        {
            end--;
        }

        return start == end ? ..line.Length : start..end;
    }

    // A sentence may well start with "Register" or speak of Facebook.
    private static bool IsDoubtful(Cue cue) => cue.Place == CuePlace.Start
        ? !cue.Phrase.EndsWith(':') && cue.Phrase.AsSpan().Count(' ') < 2
        : cue.Kind is FurnitureKind.Share or FurnitureKind.Dateline && cue.Weight < SureWeight;

    private static string FirstWord(string phrase) => FirstWord(phrase.AsSpan()).TrimEnd(':').ToString();

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        var blank = line.IndexOf(' ');
        return blank < 0 ? line : line[..blank];
    }
}
