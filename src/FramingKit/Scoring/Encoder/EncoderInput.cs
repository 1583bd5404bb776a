namespace FramingKit.Scoring;

/// <summary>What stands in the encoder's input for something that is no subword.</summary>
internal enum EncoderSymbol
{
    Start,
    End,
    Unknown,
    ClauseMark,
    QuoteMark,
    State,
    Leader,
}

/// <summary>One place of the encoder's input.</summary>
/// <param name="Row">The row of its vector: a subword's, or behind them an <see cref="EncoderSymbol"/>'s.</param>
/// <param name="Unit">The number of its unit, or −1.</param>
internal readonly record struct EncoderToken(int Row, int Unit);

/// <summary>Turns the units of a sentence into the encoder's input.</summary>
/// <remarks>
/// Names of states and leaders are hidden behind their class as in the linear model, so that no name can move a frame.
/// What does not fit into <see cref="Longest"/> places is left out. An instance keeps its buffers and belongs to one thread.
/// </remarks>
internal sealed class EncoderInput
{
    /// <summary>The most places of an input.</summary>
    public const int Longest = 64;

    public const int SymbolCount = (int)EncoderSymbol.Leader + 1;

    private readonly EncoderToken[] _tokens = new EncoderToken[Longest];
    private int _count;

    public ReadOnlySpan<EncoderToken> Tokens => _tokens.AsSpan(0, _count);

    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<Unit> units, SubwordVocabulary subwords)
    {
        _count = 0;
        AddSymbol(EncoderSymbol.Start, subwords, -1);
        var (clause, isQuoted) = (0, false);
        for (var index = 0; index < units.Length && _count < Longest - 1; index++)
        {
            ref readonly var unit = ref units[index];
            if (unit.Clause != clause)
            {
                AddSymbol(EncoderSymbol.ClauseMark, subwords, -1);
                clause = unit.Clause;
            }

            if (unit.IsQuoted != isQuoted)
            {
                AddSymbol(EncoderSymbol.QuoteMark, subwords, -1);
                isQuoted = unit.IsQuoted;
            }

            AddUnit(text, unit, index, subwords);
        }

        _tokens[_count++] = Symbol(EncoderSymbol.End, subwords, -1);
    }

    private void AddUnit(ReadOnlySpan<char> text, in Unit unit, int index, SubwordVocabulary subwords)
    {
        if (unit.IsFolded)
        {
            AddSymbol(unit.Entity == LexiconClass.State ? EncoderSymbol.State : EncoderSymbol.Leader, subwords, index);
            return;
        }

        if (unit.SubwordRow >= 0)
        {
            Add(new EncoderToken(unit.SubwordRow, index));
            return;
        }

        var words = new Tokenizer(text[unit.Start..unit.End]);
        while (words.TryRead(out var word))
        {
            if (word.Kind < TokenKind.Quote)
            {
                AddPieces(text[(unit.Start + word.Start)..(unit.Start + word.End)], index, subwords);
            }
        }
    }

    private void AddPieces(ReadOnlySpan<char> word, int index, SubwordVocabulary subwords)
    {
        Span<int> rows = stackalloc int[SubwordVocabulary.MostPieces];
        var count = word.Length <= SubwordFeatures.LongestWord ? subwords.Split(word, rows) : 0;
        if (count == 0)
        {
            AddSymbol(EncoderSymbol.Unknown, subwords, index);
        }

        foreach (var row in rows[..count])
        {
            Add(new EncoderToken(row, index));
        }
    }

    private void AddSymbol(EncoderSymbol symbol, SubwordVocabulary subwords, int unit) => Add(Symbol(symbol, subwords, unit));

    private static EncoderToken Symbol(EncoderSymbol symbol, SubwordVocabulary subwords, int unit) =>
        new(subwords.Keys.Length + (int)symbol, unit);

    /// <summary>Adds a token; the last place is kept for the end.</summary>
    private void Add(EncoderToken token)
    {
        if (_count < Longest - 1)
        {
            _tokens[_count++] = token;
        }
    }
}
