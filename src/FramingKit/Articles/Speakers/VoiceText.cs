namespace FramingKit.Articles.Speakers;

/// <summary>An article as words and marks, with its quotations, sentence by sentence.</summary>
internal sealed class VoiceText
{
    // No sentence of news is longer; a text without stops must not cost more than its length.
    private const int MostTokens = 400;

    private VoiceText(string text, VoiceToken[] tokens, int[] firsts, int[] paragraphs, IReadOnlyList<Quotation> quotations) =>
        (Text, Tokens, Firsts, Paragraphs, Quotations) = (text, tokens, firsts, paragraphs, quotations);

    public string Text { get; }

    public VoiceToken[] Tokens { get; }

    /// <summary>Gets the index of the first token of each sentence, and behind them the number of tokens.</summary>
    public int[] Firsts { get; }

    /// <summary>Gets the number of the paragraph of each sentence.</summary>
    public int[] Paragraphs { get; }

    public IReadOnlyList<Quotation> Quotations { get; }

    public int SentenceCount => Paragraphs.Length;

    public static VoiceText Read(string text, IReadOnlyList<TextRange> sentences, IReadOnlyList<TextLine> lines)
    {
        var paragraphs = new int[sentences.Count];
        var firsts = new int[sentences.Count + 1];
        var quotations = new List<Quotation>();
        var tokens = new List<VoiceToken>();
        for (var (first, line) = (0, 0); first < sentences.Count;)
        {
            line = LineOf(sentences[first], lines, line);
            var end = first + 1;
            while (end < sentences.Count && LineOf(sentences[end], lines, line) == line)
            {
                end++;
            }

            var known = quotations.Count;
            QuotationFinder.Find(text, new TextRange(sentences[first].Start, sentences[end - 1].End), quotations);
            var quotation = known;
            for (; first < end; first++)
            {
                paragraphs[first] = line;
                firsts[first] = tokens.Count;
                VoiceTokenizer.Read(text, sentences[first], quotations, ref quotation, tokens);
            }
        }

        firsts[^1] = tokens.Count;
        return new VoiceText(text, [.. tokens], firsts, paragraphs, quotations);
    }

    /// <summary>Gets the end of what is read of a sentence: of an endless one, the first part.</summary>
    public int LastOf(int sentence) => int.Min(Firsts[sentence + 1], Firsts[sentence] + MostTokens);

    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    public bool IsKind(int token, VoiceTokenKind kind) => (uint)token < (uint)Tokens.Length && Tokens[token].Kind == kind;

    public bool IsWord(int token, WordSet words) => IsKind(token, VoiceTokenKind.Word) && words.Contains(Word(token));

    public bool IsWord(int token, string word) =>
        IsKind(token, VoiceTokenKind.Word) && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Tells whether a token is a word with a capital, and not the word "I".</summary>
    public bool IsCapital(int token) =>
        IsKind(token, VoiceTokenKind.Word) && char.IsUpper(Text[Tokens[token].Start]) && Word(token) is not "I";

    /// <summary>Tells whether a token may stand between a subject and its verb; "May" with a capital may not.</summary>
    public bool IsAdverb(int token) => IsWord(token, VoiceWords.Adverbs) && !IsCapital(token);

    /// <summary>Tells whether a token is a day, a month, "ago" and the like; "May" only behind "in", "last" … or before a
    /// number.</summary>
    public bool IsTime(int token)
    {
        if (!IsWord(token, VoiceWords.Times))
        {
            return false;
        }

        return !Word(token).SequenceEqual("May")
            || (token > 0 && (IsWord(token - 1, VoiceWords.Prepositions) || IsWord(token - 1, "last")
                || IsWord(token - 1, "this")))
            || (IsKind(token + 1, VoiceTokenKind.Word) && char.IsAsciiDigit(Word(token + 1)[0]));
    }

    /// <summary>Gets the text from one token to another, as it reads: white space is one blank.</summary>
    public string Between(int start, int end) =>
        start >= end
            ? "" : string.Join(' ', Text[Tokens[start].Start..Tokens[end - 1].End].Split((char[]?)null,
                StringSplitOptions.RemoveEmptyEntries));

    private static int LineOf(TextRange sentence, IReadOnlyList<TextLine> lines, int line)
    {
        while (line + 1 < lines.Count && lines[line + 1].Start <= sentence.Start)
        {
            line++;
        }

        return line;
    }
}
