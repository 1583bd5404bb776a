using System.Numerics;
using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>An automaton over numbered words that finds entity names and phrases of the lexicon.</summary>
internal sealed class Lexicon
{
    public const int EntityRoot = 0;
    public const int PhraseRoot = 1;
    public const int RootCount = 2;

    /// <summary>The edge symbol that stands for one to <see cref="MaximumGap"/> arbitrary words.</summary>
    public const int Gap = 1;
    public const int FirstWord = 2;
    public const int MaximumGap = 3;

    private readonly ulong[] _symbols;
    private readonly LexiconNode[] _nodes;
    private readonly int[] _edgeSymbols;
    private readonly int[] _edgeChildren;
    private readonly NodeSummary _summary;

    // By entity class: its number, and the node behind it where it starts a phrase.
    private readonly int[] _entitySymbols = new int[LexiconClasses.EntityCount];
    private readonly int[] _entityStarts = new int[LexiconClasses.EntityCount];

    /// <summary>Takes over the parts of an automaton.</summary>
    /// <param name="symbols">The hash of each numbered word; number 0 is no word, number 1 the gap.</param>
    /// <param name="nodes">The nodes, the two roots first, and behind them one more that only ends the edges of the last.</param>
    /// <param name="edgeSymbols">The symbol of each edge, sorted within a node.</param>
    /// <param name="edgeChildren">The node each edge leads to.</param>
    public Lexicon(ulong[] symbols, LexiconNode[] nodes, int[] edgeSymbols, int[] edgeChildren)
    {
        (_symbols, _nodes, _edgeSymbols, _edgeChildren) = (symbols, nodes, edgeSymbols, edgeChildren);
        _summary = new NodeSummary(nodes, edgeSymbols, edgeChildren);
        for (var entity = 0; entity < LexiconClasses.EntityCount; entity++)
        {
            _entitySymbols[entity] = Math.Max(0, Array.IndexOf(symbols, ((LexiconClass)entity).Symbol()));
            _entityStarts[entity] = FindChild(PhraseRoot, _entitySymbols[entity]);
        }
    }

    public ReadOnlySpan<ulong> Symbols => _symbols;

    public ReadOnlySpan<LexiconNode> Nodes => _nodes;

    public ReadOnlySpan<int> EdgeSymbols => _edgeSymbols;

    public ReadOnlySpan<int> EdgeChildren => _edgeChildren;

    /// <summary>Finds the longest entity name that starts at a token.</summary>
    /// <param name="start">The node behind the first token; not 0.</param>
    /// <param name="following">The places of the tokens behind it in <paramref name="words"/>.</param>
    /// <param name="words">The words.</param>
    /// <param name="entity">The class of the name.</param>
    /// <returns>The number of tokens it covers, or 0.</returns>
    public int MatchEntity(int start, ReadOnlySpan<int> following, WordTable words, out LexiconClass entity)
    {
        entity = default;
        var node = start;
        var longest = 0;
        for (var length = 1; ; length++)
        {
            if (_nodes[node].Classes != 0)
            {
                longest = length;
                entity = (LexiconClass)BitOperations.TrailingZeroCount(_nodes[node].Classes);
            }

            node = length <= following.Length ? ChildOf(node, words[following[length - 1]].Symbol) : 0;
            if (node == 0)
            {
                return longest;
            }
        }
    }

    /// <summary>Finds the longest phrase of every class that starts at a unit.</summary>
    /// <param name="units">All units of the sentence.</param>
    /// <param name="start">The unit where the phrases start.</param>
    /// <param name="ends">Receives, for each class, where its phrase ends; to be filled with <see cref="PhraseEnd.None"/> before.</param>
    /// <returns>The classes found, one bit a class.</returns>
    public ulong MatchPhrases(ReadOnlySpan<Unit> units, int start, Span<PhraseEnd> ends)
    {
        ref readonly var unit = ref units[start];
        var found = Follow(unit.PhraseStart, units, start, start + 1, ends);
        return unit.ClassSymbol == 0 ? found : found | Follow(_entityStarts[(int)unit.Entity!], units, start, start + 1, ends);
    }

    public int SymbolOf(LexiconClass entity) => _entitySymbols[(int)entity];

    /// <summary>Walks on from a node, unless it is none or nothing can come of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Follow(int node, ReadOnlySpan<Unit> units, int start, int next, Span<PhraseEnd> ends)
    {
        if (node == 0)
        {
            return 0;
        }

        var kind = _summary.KindOf(node);
        return kind == NodeKind.HasEdges && !MayFollow(node, units, next) ? 0 : Walk(node, kind, units, start, next, ends);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayFollow(int node, ReadOnlySpan<Unit> units, int next) =>
        next < units.Length && (_summary.MayLeadOn(node, units[next].Symbol) | (units[next].ClassSymbol != 0));

    private ulong Walk(int node, NodeKind kind, ReadOnlySpan<Unit> units, int start, int next, Span<PhraseEnd> ends)
    {
        var found = (kind & NodeKind.EndsPhrase) == 0 ? 0 : Report(node, next - 1, ends);
        if ((kind & NodeKind.HasEdges) == 0 || next >= units.Length || units[next].Clause != units[start].Clause)
        {
            return found;
        }

        ref readonly var unit = ref units[next];
        found |= Follow(ChildOf(node, unit.Symbol), units, start, next + 1, ends);
        if (unit.ClassSymbol != 0)
        {
            found |= Follow(ChildOf(node, unit.ClassSymbol), units, start, next + 1, ends);
        }

        return (kind & NodeKind.HasGap) == 0 ? found : found | FollowGap(_summary.BehindGap(node), units, start, next, ends);
    }

    private ulong FollowGap(int afterGap, ReadOnlySpan<Unit> units, int start, int next, Span<PhraseEnd> ends)
    {
        var found = 0UL;
        for (var skipped = 1; skipped <= MaximumGap && next + skipped < units.Length; skipped++)
        {
            if (units[next + skipped].Clause != units[start].Clause)
            {
                break;
            }

            found |= Follow(afterGap, units, start, next + skipped, ends);
        }

        return found;
    }

    private int ChildOf(int node, int symbol) => _summary.MayLeadOn(node, symbol) ? FindChild(node, symbol) : 0;

    private int FindChild(int node, int symbol)
    {
        var found = EdgesOf(node).IndexOf(symbol);
        return found < 0 ? 0 : _edgeChildren[_nodes[node].FirstEdge + found];
    }

    private ReadOnlySpan<int> EdgesOf(int node) => _edgeSymbols.AsSpan(_nodes[node].FirstEdge.._nodes[node + 1].FirstEdge);

    private ulong Report(int node, int last, Span<PhraseEnd> ends)
    {
        var pattern = _nodes[node].Pattern;
        for (var rest = _nodes[node].Classes; rest != 0; rest &= rest - 1)
        {
            ref var known = ref ends[BitOperations.TrailingZeroCount(rest)];
            if (last > known.Last)
            {
                known = new PhraseEnd(last, pattern);
            }

            pattern = 0;
        }

        return _nodes[node].Classes;
    }
}
