using System.Diagnostics.CodeAnalysis;

namespace FramingKit.Scoring;

/// <summary>Reads a text into units: words, with articles left out and entity names put together.</summary>
/// <remarks>An instance keeps its buffers from text to text and belongs to one thread.</remarks>
[SuppressMessage("Performance", "CA1819", Justification = "Internal buffers, handed out as spans.")]
internal sealed class TextUnits
{
    private static readonly ulong _a = FeatureHash.OfWord("a");
    private static readonly ulong _an = FeatureHash.OfWord("an");
    private static readonly ulong _the = FeatureHash.OfWord("the");

    private Token[] _tokens = new Token[256];
    private int[] _places = new int[256];
    private Unit[] _units = new Unit[256];
    private int _tokenCount;
    private int _unitCount;

    public ReadOnlySpan<Unit> Units => _units.AsSpan(0, _unitCount);

    public bool EndsWithSentenceMark { get; private set; }

    public bool HasQuestionMark { get; private set; }

    public bool HasQuote { get; private set; }

    public void Read(ReadOnlySpan<char> text, Lexicon lexicon, WordTable words)
    {
        ReadTokens(text, words);
        _unitCount = 0;
        HasQuestionMark = false;
        EndsWithSentenceMark = false;
        HasQuote = false;
        var state = new ReadingState(Clause: 0, IsQuoted: false, StartsSentence: true);
        for (var index = 0; index < _tokenCount;)
        {
            ref readonly var token = ref _tokens[index];
            if (token.Kind >= TokenKind.Quote)
            {
                state = Pass(token, text, state);
                index++;
                continue;
            }

            EndsWithSentenceMark = false;
            if (token.Hash == _a || token.Hash == _an || token.Hash == _the)
            {
                index++;
                continue;
            }

            index += AddUnit(index, lexicon, words, state);
            HasQuote |= state.IsQuoted;
            state = state with { StartsSentence = false };
        }
    }

    private ReadingState Pass(in Token mark, ReadOnlySpan<char> text, ReadingState state)
    {
        if (mark.Kind == TokenKind.Quote)
        {
            return state with { IsQuoted = !state.IsQuoted };
        }

        var endsSentence = mark.Kind == TokenKind.SentenceMark;
        EndsWithSentenceMark |= endsSentence;
        HasQuestionMark |= endsSentence && text[mark.Start] is '?' or '？';
        return state with { Clause = state.Clause + 1, StartsSentence = state.StartsSentence || endsSentence };
    }

    /// <summary>Adds the unit that starts at a token, and returns how many tokens it covers.</summary>
    private int AddUnit(int index, Lexicon lexicon, WordTable words, ReadingState state)
    {
        ref readonly var token = ref _tokens[index];
        ref readonly var known = ref words[_places[index]];
        if (known.EntityStart != 0)
        {
            var length = lexicon.MatchEntity(known.EntityStart, _places.AsSpan(index + 1, _tokenCount - index - 1), words, out var entity);
            if (length > 0)
            {
                Add(index, length, entity, lexicon, words, state);
                return length;
            }
        }

        // An unknown name inside a sentence: most are people's.
        var isName = token.IsCapitalized && !state.StartsSentence && known.SubwordRow < 0;
        Add(index, 1, isName ? LexiconClass.Leader : null, lexicon, words, state);
        return 1;
    }

    private void Add(int index, int length, LexiconClass? entity, Lexicon lexicon, WordTable words, ReadingState state)
    {
        if (_unitCount == _units.Length)
        {
            Array.Resize(ref _units, _units.Length * 2);
        }

        ref readonly var first = ref _tokens[index];
        var isFolded = entity is { } folded && folded.IsFolded();
        var hash = isFolded ? entity!.Value.Symbol() : HashOf(index, length);
        ref readonly var known = ref words[isFolded || length > 1 ? words.Find(hash) : _places[index]];
        ref var unit = ref _units[_unitCount++];
        unit.Hash = hash;
        unit.Start = first.Start;
        unit.End = _tokens[index + length - 1].End;
        unit.FeatureRow = known.FeatureRow;
        unit.SubwordRow = known.SubwordRow;
        unit.Symbol = known.Symbol;
        unit.ClassSymbol = entity is null || isFolded ? 0 : lexicon.SymbolOf(entity.Value);
        unit.PhraseStart = known.PhraseStart;
        unit.Clause = state.Clause;
        unit.Entity = entity;
        unit.IsQuoted = state.IsQuoted;
        unit.StartsSentence = state.StartsSentence;
        unit.IsWord = length == 1 && first.Kind == TokenKind.Word;
    }

    private ulong HashOf(int index, int length)
    {
        var hash = _tokens[index].Hash;
        for (var offset = 1; offset < length; offset++)
        {
            hash = FeatureHash.Join(hash, _tokens[index + offset].Hash);
        }

        return hash;
    }

    private void ReadTokens(ReadOnlySpan<char> text, WordTable words)
    {
        var tokenizer = new Tokenizer(text);
        _tokenCount = 0;
        while (tokenizer.TryRead(out var token))
        {
            if (_tokenCount == _tokens.Length)
            {
                Array.Resize(ref _tokens, _tokens.Length * 2);
                Array.Resize(ref _places, _tokens.Length);
            }

            words.Fetch(token.Hash);
            _tokens[_tokenCount++] = token;
        }

        for (var index = 0; index < _tokenCount; index++)
        {
            var hash = _tokens[index].Hash;
            _places[index] = hash == 0 ? words.Unknown : words.Find(hash);
        }
    }

    /// <summary>Where the reading stands: the number of the clause, whether a quotation is open, whether a sentence begins.</summary>
    private readonly record struct ReadingState(int Clause, bool IsQuoted, bool StartsSentence);
}
