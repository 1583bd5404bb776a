namespace FramingKit.Articles;

/// <summary>Finds the sentences of a text; pure: text in, ranges out, in time linear in the length.</summary>
internal static class SentenceSplitter
{
    /// <summary>Finds the sentences of a whole text without furniture, line by line; broken ones are joined.</summary>
    public static List<TextRange> Split(string text)
    {
        var sentences = new List<TextRange>();
        foreach (var line in ArticleLines.Read(text))
        {
            SplitLine(text, line.Start, line.End, sentences);
        }

        return sentences;
    }

    /// <summary>Appends the sentences of one line, the first joined to the last one so far if that goes on in it.</summary>
    public static void SplitLine(string text, int start, int end, List<TextRange> sentences)
    {
        var count = sentences.Count;
        Split(text, start, end, sentences);
        if (count > 0 && sentences.Count > count && SentenceBridge.GoesOn(text, sentences[count - 1], sentences[count]))
        {
            sentences[count - 1] = new TextRange(sentences[count - 1].Start, sentences[count].End);
            sentences.RemoveAt(count);
        }
    }

    /// <summary>Appends the sentences between two offsets; a line break there counts as a blank.</summary>
    public static void Split(string text, int start, int end, List<TextRange> sentences)
    {
        (start, end) = ArticleLines.Trim(text, start, end);
        var isBulleted = start < end && LineMarks.IsInlineBullet(text[start]);
        var first = sentences.Count;
        var sentence = start;
        var bracket = -1;
        var isQuoted = false;
        for (var index = start; index < end;)
        {
            var character = text[index];
            if (LineMarks.IsStop(character))
            {
                var stop = new SentenceStop(text, sentence, end, index, bracket, isQuoted);
                isQuoted ^= stop.ClosesPlainQuote;
                index = stop.ClosedAt;
                if (stop.EndsSentence())
                {
                    sentence = Add(text, sentence, index, end, first, sentences);
                }

                continue;
            }

            isQuoted ^= character == '"';
            bracket = character is '(' or '[' ? index : bracket;
            if (isBulleted && index > sentence && LineMarks.IsInlineBullet(character) && char.IsWhiteSpace(text[index - 1]))
            {
                sentence = Add(text, sentence, index, end, first, sentences);
            }

            index++;
        }

        Add(text, sentence, end, end, first, sentences);
    }

    // A rest without a letter or digit is no sentence: it stays with the one before it.
    private static int Add(string text, int start, int end, int limit, int first, List<TextRange> sentences)
    {
        (start, end) = ArticleLines.Trim(text, start, end);
        if (start == end)
        {
            return end;
        }

        if (sentences.Count > first && !text.AsSpan(start, end - start).ContainsWord())
        {
            sentences[^1] = new TextRange(sentences[^1].Start, end);
        }
        else
        {
            sentences.Add(new TextRange(start, end));
        }

        return ArticleLines.Trim(text, end, limit).Start;
    }

    private static bool ContainsWord(this ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                return true;
            }
        }

        return false;
    }
}
