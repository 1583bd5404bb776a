namespace FramingKit.Scoring;

/// <summary>The patterns of a lexicon as a tree of their words.</summary>
internal sealed class PatternTree
{
    private readonly Dictionary<ulong, PatternTree> _children = [];

    public IReadOnlyDictionary<ulong, PatternTree> Children => _children;

    public ulong Classes { get; private set; }

    /// <summary>Gets the number of the first pattern of the lowest class that ends here, or 0.</summary>
    public int Pattern { get; private set; }

    public void Add(PatternEnd end)
    {
        var bit = 1UL << (int)end.Class;
        var isLowest = (Classes & (bit | (bit - 1))) == 0;
        Pattern = isLowest ? end.Number : Pattern;
        Classes |= bit;
    }

    public PatternTree ChildOf(ulong symbol)
    {
        if (!_children.TryGetValue(symbol, out var child))
        {
            _children.Add(symbol, child = new PatternTree());
        }

        return child;
    }
}

/// <summary>What ends at a place of the tree.</summary>
internal readonly record struct PatternEnd(LexiconClass Class, int Number);
