using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>What most walks need to know of a lexicon's nodes, small enough to stay in the cache, so that the node itself is seldom fetched.</summary>
internal sealed class NodeSummary
{
    private readonly NodeKind[] _kinds;
    private readonly KeyFilter _edges;

    public NodeSummary(ReadOnlySpan<LexiconNode> nodes, ReadOnlySpan<int> edgeSymbols)
    {
        _kinds = new NodeKind[nodes.Length - 1];
        _edges = new KeyFilter(edgeSymbols.Length);
        for (var node = 0; node < _kinds.Length; node++)
        {
            var symbols = edgeSymbols[nodes[node].FirstEdge..nodes[node + 1].FirstEdge];
            _kinds[node] = (symbols.Length > 0 ? NodeKind.HasEdges : NodeKind.None)
                | (symbols.Length > 0 && symbols[0] == Lexicon.Gap ? NodeKind.HasGap : NodeKind.None)
                | (nodes[node].Classes != 0 ? NodeKind.EndsPhrase : NodeKind.None);
            foreach (var symbol in symbols)
            {
                _edges.Add(EdgeKey(node, symbol));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NodeKind KindOf(int node) => _kinds[node];

    /// <summary>Whether a node may have an edge for a symbol; false only where it has none.</summary>
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
