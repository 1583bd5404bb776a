using System.Numerics;

namespace FramingKit.Scoring;

/// <summary>An automaton over word hashes that finds entity names and phrases of the lexicon.</summary>
/// <remarks>Node 0 starts entities, node 1 starts phrases. An edge's key is made of its node and a word hash.</remarks>
internal sealed class Lexicon(HashIndex edges, ulong[] classes, int[] patterns)
{
    public const int EntityRoot = 0;
    public const int PhraseRoot = 1;
    public const int MaximumGap = 3;

    /// <summary>No phrase is followed further, so that a damaged automaton with a circle can't be walked for ever.</summary>
    public const int LongestPhrase = LexiconCompiler.MaximumSlots * MaximumGap;

    /// <summary>The edge symbol that stands for one to <see cref="MaximumGap"/> arbitrary words.</summary>
    public const ulong Gap = 0x6A90_6A90_6A90_6A91;

    public HashIndex Edges { get; } = edges;

    /// <summary>Gets, for each node, the classes that end there, one bit a class.</summary>
    public ReadOnlySpan<ulong> Classes => classes;

    /// <summary>Gets, for each node, the number of the pattern that ends there, or 0; it belongs to the lowest of the node's classes.</summary>
    public ReadOnlySpan<int> Patterns => patterns;

    public static ulong EdgeKey(int node, ulong symbol) => FeatureHash.Mix((ulong)node + 1, symbol);

    /// <summary>Finds the longest entity name that starts at a token.</summary>
    /// <returns>The number of tokens it covers, or 0.</returns>
    public int MatchEntity(ReadOnlySpan<Token> tokens, out LexiconClass entity)
    {
        entity = default;
        var node = EntityRoot;
        var longest = 0;
        for (var length = 0; length < tokens.Length && tokens[length].Hash != 0; length++)
        {
            node = Edges.Find(EdgeKey(node, tokens[length].Hash));
            if (node < 0)
            {
                break;
            }

            if (classes[node] != 0)
            {
                longest = length + 1;
                entity = (LexiconClass)BitOperations.TrailingZeroCount(classes[node]);
            }
        }

        return longest;
    }

    /// <summary>Finds the longest phrase of every class that starts at a unit.</summary>
    /// <param name="units">All units of the sentence.</param>
    /// <param name="start">The unit where the phrases start.</param>
    /// <param name="ends">Receives, for each class, where its phrase ends; to be filled with <see cref="PhraseEnd.None"/> before.</param>
    /// <returns>The classes found, one bit a class.</returns>
    public ulong MatchPhrases(ReadOnlySpan<Unit> units, int start, Span<PhraseEnd> ends) =>
        Walk(PhraseRoot, units, start, start, ends);

    private ulong Walk(int node, ReadOnlySpan<Unit> units, int start, int next, Span<PhraseEnd> ends)
    {
        var found = Report(node, next - 1, ends);
        if (next >= units.Length || next - start >= LongestPhrase || (next > start && units[next].Clause != units[next - 1].Clause))
        {
            return found;
        }

        ref readonly var unit = ref units[next];
        found |= Follow(node, unit.Hash, units, start, next + 1, ends);
        if (unit.Entity is { } entity && !entity.IsFolded())
        {
            found |= Follow(node, entity.Symbol(), units, start, next + 1, ends);
        }

        var afterGap = node == PhraseRoot ? -1 : Edges.Find(EdgeKey(node, Gap));
        for (var skipped = 1; afterGap >= 0 && skipped <= MaximumGap && next + skipped < units.Length; skipped++)
        {
            if (units[next + skipped].Clause != units[start].Clause)
            {
                break;
            }

            found |= Walk(afterGap, units, start, next + skipped, ends);
        }

        return found;
    }

    private ulong Follow(int node, ulong symbol, ReadOnlySpan<Unit> units, int start, int next, Span<PhraseEnd> ends)
    {
        var child = Edges.Find(EdgeKey(node, symbol));
        return child < 0 ? 0 : Walk(child, units, start, next, ends);
    }

    private ulong Report(int node, int last, Span<PhraseEnd> ends)
    {
        var pattern = patterns[node];
        for (var rest = classes[node]; rest != 0; rest &= rest - 1)
        {
            ref var known = ref ends[BitOperations.TrailingZeroCount(rest)];
            if (last > known.Last)
            {
                known = new PhraseEnd(last, pattern);
            }

            pattern = 0;
        }

        return classes[node];
    }
}
