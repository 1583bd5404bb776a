namespace FramingKit.Scoring;

/// <summary>Builds a <see cref="Lexicon"/> from patterns.</summary>
/// <remarks>
/// A pattern is a list of slots: a word, alternatives (<c>bow|bows</c>), an optional slot (<c>in?</c>), an entity class
/// (<c>STATE</c>, <c>STATE|POWER</c>) or a gap of one to three words (<c>*</c>).
/// </remarks>
internal sealed class LexiconCompiler
{
    public const int MaximumSlots = 8;

    private readonly PatternTree _entities = new();
    private readonly PatternTree _phrases = new();
    private int _patternCount;

    /// <summary>Adds a pattern. Those of acts and discourse are numbered from 1, so that each can have a weight of its own.</summary>
    /// <exception cref="FormatException">The pattern breaks the format; the message says where.</exception>
    public void Add(LexiconClass lexiconClass, string pattern)
    {
        var slots = pattern.Split(' ');
        if (slots.Length > MaximumSlots)
        {
            throw new FormatException($"'{pattern}' has {slots.Length} slots; expected at most {MaximumSlots}.");
        }

        if (slots.All(slot => slot.EndsWith('?')) || HasOpenGap(slots))
        {
            throw new FormatException($"'{pattern}' has no fixed start and end, or none around a gap; expected a word there.");
        }

        if (!lexiconClass.IsEntity() && slots.SelectMany(slot => slot.TrimEnd('?').Split('|')).FirstOrDefault(IsArticle) is { } article)
        {
            throw new FormatException($"'{pattern}' has the article '{article}'; expected none, since articles are skipped in the text.");
        }

        var parsed = slots.Select(slot => ParseSlot(slot, lexiconClass, pattern)).ToList();
        var isNumbered = !lexiconClass.IsEntity() && !lexiconClass.IsValence();
        var end = new PatternEnd(lexiconClass, isNumbered ? Math.Min(++_patternCount, FeatureKey.MostPatterns) : 0);
        Insert(lexiconClass.IsEntity() ? _entities : _phrases, parsed, 0, end, isStart: true);
    }

    private static bool HasOpenGap(string[] slots)
    {
        bool IsFixed(string slot) => slot != "*" && !slot.EndsWith('?');
        return slots.Index().Any(slot =>
            slot.Item == "*" && !(slots[..slot.Index].Any(IsFixed) && slots[(slot.Index + 1)..].Any(IsFixed)));
    }

    private static bool IsArticle(string word) => word is "a" or "an" or "the";

    public Lexicon Compile()
    {
        var automaton = new LexiconBuilder();
        automaton.AddRoot(_entities);
        automaton.AddRoot(_phrases);
        return automaton.Build();
    }

    private static void Insert(PatternTree node, List<Slot> slots, int next, PatternEnd end, bool isStart)
    {
        if (next == slots.Count)
        {
            if (!isStart)
            {
                node.Add(end);
            }

            return;
        }

        foreach (var symbol in slots[next].Symbols)
        {
            Insert(node.ChildOf(symbol), slots, next + 1, end, isStart: false);
        }

        if (slots[next].IsOptional)
        {
            Insert(node, slots, next + 1, end, isStart);
        }
    }

    private static Slot ParseSlot(string slot, LexiconClass lexiconClass, string pattern)
    {
        if (slot == "*")
        {
            return lexiconClass.IsEntity() || lexiconClass.IsValence()
                ? throw new FormatException($"'{pattern}' has a gap; expected none in an entity or valence pattern.")
                : new Slot([LexiconBuilder.Gap], false);
        }

        var isOptional = slot.EndsWith('?');
        var alternatives = (isOptional ? slot[..^1] : slot).Split('|');
        return new Slot([.. alternatives.SelectMany(word => Symbols(word, pattern)).Distinct()], isOptional);
    }

    private static IEnumerable<ulong> Symbols(string word, string pattern)
    {
        if (word.Length > 0 && word.All(char.IsAsciiLetterUpper))
        {
            if (!Enum.TryParse<LexiconClass>(word, ignoreCase: true, out var entity) || !entity.IsEntity())
            {
                throw new FormatException($"'{pattern}' names the entity class '{word}'; expected one of {EntityNames}.");
            }

            return [entity.Symbol()];
        }

        var tokens = new Tokenizer(word);
        if (!tokens.TryRead(out var token) || token.Start != 0 || token.End != word.TrimEnd('.').Length || tokens.TryRead(out _))
        {
            throw new FormatException($"'{pattern}' has '{word}'; expected one lower-case word between blanks, '|' and '?'.");
        }

        return [token.Hash];
    }

    private static string EntityNames =>
        string.Join(", ", Enum.GetNames<LexiconClass>().Take((int)LexiconClasses.LastEntity + 1).Select(name => name.ToUpperInvariant()));

    private sealed record Slot(IReadOnlyList<ulong> Symbols, bool IsOptional);
}
