namespace FramingKit.Scoring;

/// <summary>Checks the parts of a lexicon that come from a file, so that no walk through it can leave the arrays, go in a circle or branch without end.</summary>
internal static class LexiconCheck
{
    /// <exception cref="ModelFormatException">A part is not as a <see cref="LexiconBuilder"/> makes it.</exception>
    public static void Check(ulong[] symbols, LexiconNode[] nodes, int[] edgeSymbols, int[] edgeChildren)
    {
        if (symbols.Length < Lexicon.FirstWord || nodes.Length < Lexicon.RootCount + 1)
        {
            throw new ModelFormatException(
                $"scorer.bin has {symbols.Length} lexicon words and {nodes.Length} nodes; expected at least {Lexicon.FirstWord} and {Lexicon.RootCount + 1}.");
        }

        if (edgeChildren.Length != edgeSymbols.Length)
        {
            throw new ModelFormatException($"scorer.bin has {edgeChildren.Length} ends of lexicon edges; expected {edgeSymbols.Length}.");
        }

        foreach (var symbol in symbols.AsSpan(Lexicon.FirstWord))
        {
            if (!FeatureHash.IsWord(symbol))
            {
                throw new ModelFormatException($"scorer.bin has {symbol:x} among the words of its lexicon; expected hashes of words.");
            }
        }

        CheckNodes(nodes, edgeSymbols.Length);
        CheckEdges(symbols.Length, nodes, edgeSymbols, edgeChildren);
        CheckPatterns(nodes, edgeChildren);
    }

    private static void CheckNodes(LexiconNode[] nodes, int edgeCount)
    {
        const ulong KnownClasses = (1UL << LexiconClasses.Count) - 1;
        var first = 0;
        foreach (var node in nodes)
        {
            if ((node.Classes & ~KnownClasses) != 0)
            {
                throw new ModelFormatException($"scorer.bin has lexicon classes {node.Classes:x}; expected none beyond {KnownClasses:x}.");
            }

            if (node.Pattern is < 0 or > FeatureKey.MostPatterns)
            {
                throw new ModelFormatException($"scorer.bin has the lexicon pattern {node.Pattern}; expected 0 to {FeatureKey.MostPatterns}.");
            }

            if (node.FirstEdge < first || node.FirstEdge > edgeCount)
            {
                throw new ModelFormatException($"scorer.bin has a lexicon node with edges from {node.FirstEdge}; expected {first} to {edgeCount}.");
            }

            first = node.FirstEdge;
        }

        if (nodes[0].FirstEdge != 0 || first != edgeCount)
        {
            throw new ModelFormatException($"scorer.bin has lexicon edges from {nodes[0].FirstEdge} to {first}; expected 0 to {edgeCount}.");
        }
    }

    private static void CheckEdges(int symbolCount, LexiconNode[] nodes, int[] edgeSymbols, int[] edgeChildren)
    {
        for (var node = 0; node < nodes.Length - 1; node++)
        {
            // A node is numbered behind those that its edges lead to; the roots come first and are led to by none.
            var childrenBelow = node < Lexicon.RootCount ? nodes.Length - 1 : node;
            var before = 0;
            for (var edge = nodes[node].FirstEdge; edge < nodes[node + 1].FirstEdge; edge++)
            {
                if (edgeSymbols[edge] <= before || edgeSymbols[edge] >= symbolCount)
                {
                    throw new ModelFormatException($"scorer.bin has a lexicon edge for word {edgeSymbols[edge]}; expected {before + 1} to {symbolCount - 1}.");
                }

                if (edgeChildren[edge] < Lexicon.RootCount || edgeChildren[edge] >= childrenBelow)
                {
                    throw new ModelFormatException(
                        $"scorer.bin has a lexicon edge to node {edgeChildren[edge]}; expected {Lexicon.RootCount} to {childrenBelow - 1}.");
                }

                before = edgeSymbols[edge];
            }
        }
    }

    /// <summary>Checks that patterns are as short as those of a lexicon, and that names lead to names and phrases to phrases.</summary>
    private static void CheckPatterns(LexiconNode[] nodes, int[] edgeChildren)
    {
        const ulong Entities = (1UL << LexiconClasses.EntityCount) - 1;
        var reach = new Reach[nodes.Length - 1];
        for (var node = Lexicon.RootCount; node < reach.Length; node++)
        {
            reach[node] = ReachOf(node, nodes, edgeChildren, reach);
        }

        var names = ReachOf(Lexicon.EntityRoot, nodes, edgeChildren, reach);
        var phrases = ReachOf(Lexicon.PhraseRoot, nodes, edgeChildren, reach);
        if (Math.Max(names.Slots, phrases.Slots) is > LexiconCompiler.MaximumSlots and var slots)
        {
            throw new ModelFormatException($"scorer.bin has a lexicon pattern of {slots} slots; expected at most {LexiconCompiler.MaximumSlots}.");
        }

        if ((names.Classes & ~Entities) != 0 || (phrases.Classes & Entities) != 0)
        {
            throw new ModelFormatException(
                $"scorer.bin has names of the lexicon classes {names.Classes:x} and phrases of {phrases.Classes:x}; expected names within {Entities:x} and phrases outside.");
        }
    }

    /// <summary>Returns what can be reached from a node whose children are known.</summary>
    private static Reach ReachOf(int node, LexiconNode[] nodes, int[] edgeChildren, Reach[] reach)
    {
        var (slots, classes) = (0, nodes[node].Classes);
        for (var edge = nodes[node].FirstEdge; edge < nodes[node + 1].FirstEdge; edge++)
        {
            var child = reach[edgeChildren[edge]];
            slots = Math.Max(slots, child.Slots + 1);
            classes |= child.Classes;
        }

        return new Reach(slots, classes);
    }

    /// <summary>What follows a node.</summary>
    /// <param name="Slots">The slots of the longest pattern from there.</param>
    /// <param name="Classes">The classes of all patterns that end there or further on, one bit a class.</param>
    private readonly record struct Reach(int Slots, ulong Classes);
}
