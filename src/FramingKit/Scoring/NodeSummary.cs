using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>What most walks need to know of a lexicon's nodes, small enough to stay in the cache, so that the node itself is seldom fetched.</summary>
internal sealed class NodeSummary
{
    private const int KindBits = 3;

    private readonly int[] _nodes; // the kind, and above it the node behind the gap
    private readonly KeyFilter _edges;

    public NodeSummary(ReadOnlySpan<LexiconNode> nodes, ReadOnlySpan<int> edgeSymbols, ReadOnlySpan<int> edgeChildren)
    {
        _nodes = new int[nodes.Length - 1];
        _edges = new KeyFilter(edgeSymbols.Length);
        for (var node = Lexicon.RootCount; node < _nodes.Length; node++)
        {
            var firstEdge = nodes[node].FirstEdge;
            var symbols = edgeSymbols[firstEdge..nodes[node + 1].FirstEdge];
            var hasGap = symbols.Length > 0 && symbols[0] == Lexicon.Gap;
            var kind = (symbols.Length > 0 ? NodeKind.HasEdges : NodeKind.None)
                | (hasGap ? NodeKind.HasGap : NodeKind.None)
                | (nodes[node].Classes != 0 ? NodeKind.EndsPhrase : NodeKind.None);
            _nodes[node] = (int)kind | (hasGap ? edgeChildren[firstEdge] << KindBits : 0);
            foreach (var symbol in symbols)
            {
                _edges.Add(EdgeKey(node, symbol));
            }
        }
    }

    /// <summary>Returns what there is to do at a node; at a root nothing, since what starts there stands in the <see cref="WordTable"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NodeKind KindOf(int node) => (NodeKind)(_nodes[node] & ((1 << KindBits) - 1));

    /// <summary>Returns the node behind the gap of a node that has one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int BehindGap(int node) => _nodes[node] >> KindBits;

    /// <summary>Whether a node that is no root may have an edge for a symbol; false only where it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayLeadOn(int node, int symbol) => _edges.MayHave(EdgeKey(node, symbol));

    private static ulong EdgeKey(int node, int symbol) => ((ulong)(uint)node << 32) | (uint)symbol;
}

/// <summary>What there is to do at a node; small, so that most nodes need not be fetched.</summary>
[Flags]
internal enum NodeKind : byte
{
    None = 0,
    HasEdges = 1,
    HasGap = 2,
    EndsPhrase = 4,
}
