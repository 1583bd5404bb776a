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
    private Unit[] _units = new Unit[256];
    private int _tokenCount;
    private int _unitCount;

    public ReadOnlySpan<Unit> Units => _units.AsSpan(0, _unitCount);

    public bool EndsWithSentenceMark { get; private set; }

    public bool HasQuestionMark { get; private set; }

    public void Read(ReadOnlySpan<char> text, Lexicon lexicon, SubwordVocabulary subwords)
    {
        ReadTokens(text);
        _unitCount = 0;
        HasQuestionMark = false;
        EndsWithSentenceMark = false;
        var clause = 0;
        var isQuoted = false;
        var startsSentence = true;
        for (var index = 0; index < _tokenCount;)
        {
            ref readonly var token = ref _tokens[index];
            if (token.Kind >= TokenKind.Quote)
            {
                isQuoted ^= token.Kind == TokenKind.Quote;
                clause += token.Kind == TokenKind.Quote ? 0 : 1;
                startsSentence |= token.Kind == TokenKind.SentenceMark;
                EndsWithSentenceMark |= token.Kind == TokenKind.SentenceMark;
                HasQuestionMark |= token.Kind == TokenKind.SentenceMark && text[token.Start] is '?' or '？';
                index++;
                continue;
            }

            EndsWithSentenceMark = false;
            if (token.Hash == _a || token.Hash == _an || token.Hash == _the)
            {
                index++;
                continue;
            }

            var length = lexicon.MatchEntity(_tokens.AsSpan(index, _tokenCount - index), out var entity);
            if (length == 0 && !startsSentence && token.IsCapitalized && !subwords.KnowsWord(token.Hash))
            {
                (length, entity) = (1, LexiconClass.Leader); // an unknown name: most are people's
            }

            Add(index, Math.Max(1, length), length > 0 ? entity : null, clause, isQuoted, startsSentence);
            startsSentence = false;
            index += Math.Max(1, length);
        }
    }

    private void Add(int index, int length, LexiconClass? entity, int clause, bool isQuoted, bool startsSentence)
    {
        if (_unitCount == _units.Length)
        {
            Array.Resize(ref _units, _units.Length * 2);
        }

        var first = _tokens[index];
        _units[_unitCount++] = new Unit(
            first.Start,
            _tokens[index + length - 1].End,
            entity is { } folded && folded.IsFolded() ? folded.Symbol() : HashOf(index, length),
            entity,
            clause,
            isQuoted,
            startsSentence,
            length == 1 && first.Kind == TokenKind.Word);
    }

    private ulong HashOf(int index, int length)
    {
        var hash = _tokens[index].Hash;
        for (var offset = 1; offset < length; offset++)
        {
            hash = FeatureHash.Mix(hash, _tokens[index + offset].Hash);
        }

        return hash;
    }

    private void ReadTokens(ReadOnlySpan<char> text)
    {
        var tokenizer = new Tokenizer(text);
        _tokenCount = 0;
        while (tokenizer.TryRead(out var token))
        {
            if (_tokenCount == _tokens.Length)
            {
                Array.Resize(ref _tokens, _tokens.Length * 2);
            }

            _tokens[_tokenCount++] = token;
        }
    }
}
