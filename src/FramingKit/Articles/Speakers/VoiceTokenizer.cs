namespace FramingKit.Articles.Speakers;

/// <summary>Cuts sentences into words and marks.</summary>
internal static class VoiceTokenizer
{
    /// <summary>Appends the tokens of a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">Where the sentence is.</param>
    /// <param name="quotations">The quotations, in text order.</param>
    /// <param name="quotation">The first quotation that may touch the sentence; moved on.</param>
    /// <param name="tokens">The tokens so far.</param>
    public static void Read(string text, TextRange sentence, List<Quotation> quotations, ref int quotation,
        List<VoiceToken> tokens)
    {
        for (var index = sentence.Start; index < sentence.End;)
        {
            while (quotation < quotations.Count && quotations[quotation].End <= index)
            {
                quotation++;
            }

            if (char.IsWhiteSpace(text[index]))
            {
                index++;
                continue;
            }

            var isInside = quotation < quotations.Count && quotations[quotation].Start <= index;
            var quote = isInside ? quotation : -1;
            if (isInside && (index == quotations[quotation].Start || IsLast(quotations[quotation], index)))
            {
                var kind = index == quotations[quotation].Start ? VoiceTokenKind.OpenQuote : VoiceTokenKind.CloseQuote;
                tokens.Add(new VoiceToken(index, ++index, kind, quote));
                continue;
            }

            var limit = isInside ? int.Min(sentence.End, ContentEnd(quotations[quotation])) : sentence.End;
            index = char.IsLetterOrDigit(text[index]) || char.IsSurrogate(text[index])
                ? AddWord(text, index, limit, quote, tokens)
                : AddMark(text, index, quote, tokens);
        }
    }

    private static int ContentEnd(Quotation quotation) => quotation.IsClosed ? quotation.End - 1 : quotation.End;

    private static bool IsLast(Quotation quotation, int index) => quotation.IsClosed && index == quotation.End - 1;

    private static int AddWord(string text, int start, int limit, int quote, List<VoiceToken> tokens)
    {
        var end = start + 1;
        while (end < limit && (IsInWord(text[end]) || (IsJoint(text[end]) && end + 1 < limit && IsInWord(text[end + 1])
            && Joins(text, start, end))))
        {
            end++;
        }

        var word = text.AsSpan(start, end - start);
        if (word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '\u2019')
        {
            tokens.Add(new VoiceToken(start, end - 2, VoiceTokenKind.Word, quote));
            tokens.Add(new VoiceToken(end - 2, end, VoiceTokenKind.Clitic, quote));
            return end;
        }

        // The dot of "Mr." or "U.S." belongs to the word: no clause ends there.
        if (end < limit && text[end] == '.' && end + 1 < limit
            && SentenceStop.KindOf(word) is not (AbbreviationKind.None or AbbreviationKind.BeforeNumber))
        {
            end++;
        }

        tokens.Add(new VoiceToken(start, end, VoiceTokenKind.Word, quote));
        return end;
    }

    private static int AddMark(string text, int index, int quote, List<VoiceToken> tokens)
    {
        var isPossessive = text[index] is '\'' or '\u2019' && index > 0 && text[index - 1] is 's' or 'S';
        tokens.Add(new VoiceToken(index, index + 1, isPossessive ? VoiceTokenKind.Clitic : KindOf(text, index), quote));
        return index + 1;
    }

    private static VoiceTokenKind KindOf(string text, int index) => text[index] switch
    {
        ',' or '\u060C' => VoiceTokenKind.Comma,
        ':' => VoiceTokenKind.Colon,
        ';' => VoiceTokenKind.Semicolon,
        '\u2014' or '\u2013' or '\u2015' or '-' => VoiceTokenKind.Dash,
        '(' or ')' or '[' or ']' => VoiceTokenKind.Bracket,
        var mark => LineMarks.IsStop(mark) ? VoiceTokenKind.Stop : VoiceTokenKind.Other,
    };

    private static bool IsInWord(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character);

    private static bool IsJoint(char character) => character is '\'' or '\u2019' or '-' or '.' or '&' or ',' or ':';

    // A dot joins the letters of "U.S" and the digits of "1.5"; a comma or a colon only digits.
    private static bool Joins(string text, int start, int joint) => text[joint] switch
    {
        '.' => char.IsDigit(text[joint - 1]) ? char.IsDigit(text[joint + 1]) : joint - start == 1 || text[joint - 2] == '.',
        ',' or ':' => char.IsDigit(text[joint - 1]) && char.IsDigit(text[joint + 1]),
        _ => true,
    };
}
