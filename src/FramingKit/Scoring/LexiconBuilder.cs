using System.Globalization;

namespace FramingKit.Scoring;

/// <summary>Turns trees of patterns into the automaton of a <see cref="Lexicon"/>, sharing equal tails between them.</summary>
internal sealed class LexiconBuilder
{
    /// <summary>The symbol of a gap in a tree; no word has it.</summary>
    public const ulong Gap = 1;

    private readonly Dictionary<string, int> _merged = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, int> _numbers = new() { [Gap] = Lexicon.Gap };
    private readonly List<ulong> _symbols = [0, Gap];
    private readonly List<PatternTree> _nodes = [];
    private readonly List<List<(int Symbol, int Child)>> _edges = [];
    private readonly List<PatternTree> _roots = [];

    /// <summary>Adds a root; the first is that of entities, the second that of phrases.</summary>
    public void AddRoot(PatternTree root)
    {
        _roots.Add(root);
        _nodes.Add(root);
        _edges.Add([]);
    }

    public Lexicon Build()
    {
        for (var root = 0; root < _roots.Count; root++)
        {
            _edges[root] = EdgesOf(_roots[root]);
        }

        var nodes = new LexiconNode[_nodes.Count + 1];
        var first = 0;
        for (var node = 0; node < _nodes.Count; node++)
        {
            nodes[node] = new LexiconNode(_nodes[node].Classes, _nodes[node].Pattern, first);
            first += _edges[node].Count;
        }

        nodes[^1] = new LexiconNode(0, 0, first);
        var edges = _edges.SelectMany(edges => edges).ToList();
        return new Lexicon([.. _symbols], nodes, [.. edges.Select(edge => edge.Symbol)], [.. edges.Select(edge => edge.Child)]);
    }

    private List<(int Symbol, int Child)> EdgesOf(PatternTree tree) =>
        [.. tree.Children.Select(edge => (Symbol: NumberOf(edge.Key), Child: NodeOf(edge.Value))).OrderBy(edge => edge.Symbol)];

    private int NodeOf(PatternTree tree)
    {
        var edges = EdgesOf(tree);
        var signature = string.Create(
            CultureInfo.InvariantCulture, $"{tree.Classes:x}.{tree.Pattern}:{string.Join(',', edges.Select(edge => $"{edge.Symbol:x}>{edge.Child:x}"))}");
        if (!_merged.TryGetValue(signature, out var node))
        {
            node = _nodes.Count;
            _merged.Add(signature, node);
            _nodes.Add(tree);
            _edges.Add(edges);
        }

        return node;
    }

    private int NumberOf(ulong symbol)
    {
        if (!_numbers.TryGetValue(symbol, out var number))
        {
            number = _symbols.Count;
            _numbers.Add(symbol, number);
            _symbols.Add(symbol);
        }

        return number;
    }
}
