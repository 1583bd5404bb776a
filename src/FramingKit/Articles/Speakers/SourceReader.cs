namespace FramingKit.Articles.Speakers;

/// <summary>Finds out who a source is, and notes it in the book of names.</summary>
internal static class SourceReader
{
    private const int MostSpeakerTokens = 16;

    public static Actor Read(VoiceText doc, SourcePhrase phrase, int first, NameBook book)
    {
        var actor = Identify(doc, phrase, first, book);
        book.Lead(actor);
        return actor;
    }

    private static Actor Identify(VoiceText doc, SourcePhrase phrase, int first, NameBook book)
    {
        if (phrase.End - phrase.Start == 1 && IsPronoun(doc, phrase.Start))
        {
            var word = doc.Word(phrase.Start);
            return book.ByPronoun(word) ?? Pronoun(word, book);
        }

        var headEnd = HeadEnd(doc, phrase);
        var name = NameAtEnd(doc, phrase.Start, headEnd, first) ?? TitledName(doc, phrase, first);
        if (name is { } own)
        {
            var actor = Note(doc, own, book);
            actor.IsPerson |= own.MayNamePerson(doc);
            AddNouns(doc, actor, phrase.Apposition, phrase.AppositionEnd);
            book.Touch(actor);
            return actor;
        }

        if (phrase.Apposition >= 0 && NameFilling(doc, phrase.Apposition, phrase.AppositionEnd) is { } apposed)
        {
            var actor = Note(doc, apposed, book);
            AddNouns(doc, actor, phrase.Start, headEnd);
            book.Touch(actor);
            return actor;
        }

        return Noun(doc, phrase, headEnd, first, book);
    }

    /// <summary>Gets the end of the mention: behind the name, if that stands in apposition ("their lawyer, Esi Quaye").</summary>
    public static int MentionEnd(VoiceText doc, SourcePhrase phrase, int first)
    {
        var isNamed = phrase.Apposition < 0 || NameAtEnd(doc, phrase.Start, HeadEnd(doc, phrase), first) is not null
            || NameFilling(doc, phrase.Apposition, phrase.AppositionEnd) is null;
        return isNamed ? phrase.End : phrase.AppositionEnd;
    }

    /// <summary>Notes a name that stands in the text.</summary>
    public static Actor Note(VoiceText doc, NameRun run, NameBook book)
    {
        var words = run.Words(doc);
        var gender = GenderWords.Of(doc.Word(run.NameStart));
        for (var token = int.Max(0, run.Start - 1); token < run.NameStart; token++)
        {
            var titled = doc.IsWord(token, SourceWords.Titles) ? GenderWords.Of(doc.Word(token)) : Gender.Unknown;
            gender = titled == Gender.Unknown ? gender : titled;
        }

        var isPerson = run.NamesPerson(doc);
        var actor = book.Name(words, isPerson, isPerson ? gender : Gender.Unknown);
        AddNouns(doc, actor, run.Start, run.NameStart);
        AddLowerTitle(doc, run.Start, actor);
        if (!isPerson)
        {
            actor.AddNoun(words[^1].ToLowerInvariant());
        }

        book.Touch(actor);
        return actor;
    }

    private static void AddLowerTitle(VoiceText doc, int start, Actor actor)
    {
        for (var token = start - 1; token >= 0 && token >= start - 2 && doc.IsWord(token, SourceWords.Titles); token--)
        {
            actor.AddNoun(doc.Word(token).ToString().ToLowerInvariant());
        }
    }

    private static bool IsPronoun(VoiceText doc, int token) =>
        doc.IsWord(token, VoiceWords.Pronouns) || doc.IsWord(token, VoiceWords.Possessives);

    private static Actor Pronoun(ReadOnlySpan<char> word, NameBook book)
    {
        var text = word is "I" ? "I" : word.ToString().ToLowerInvariant();
        return book.Noun(text, text, false, false, Gender.Unknown);
    }

    // The head of "a spokesman for the ministry" is "a spokesman".
    private static int HeadEnd(VoiceText doc, SourcePhrase phrase)
    {
        for (var token = phrase.Start + 1; token < phrase.End; token++)
        {
            var isTitle = doc.IsWord(token, "of") && doc.IsCapital(token - 1) && doc.IsWord(token - 1, SourceWords.Titles)
                && doc.IsCapital(token + 1);
            if ((doc.IsWord(token, VoiceWords.Prepositions) && !isTitle) || doc.IsWord(token, VoiceWords.NounLinks)
                || doc.IsWord(token, "who"))
            {
                return token;
            }
        }

        return phrase.End;
    }

    private static NameRun? NameAtEnd(VoiceText doc, int start, int end, int first)
    {
        var name = end;
        while (name > start && doc.Tokens[name - 1].IsWord)
        {
            name--;
        }

        for (; name < end; name++)
        {
            if (NameRun.Starts(doc, name, first))
            {
                var run = NameRun.Read(doc, name, end);
                if (run.End == end)
                {
                    return IsName(doc, run, start) ? run : null;
                }

                name = run.End - 1;
            }
        }

        return null;
    }

    // "Chairman of the Joint Chiefs of Staff Gen. Martin Dempsey"
    private static NameRun? TitledName(VoiceText doc, SourcePhrase phrase, int first) =>
        doc.IsWord(phrase.Start, SourceWords.Titles) && NameAtEnd(doc, phrase.Start, phrase.End, first) is { } run
            && run.NameStart > run.Start && run.NamesPerson(doc)
            ? run
            : null;

    // "The Foreign Ministry", "Prime Minister" and "the Moscow court" are named by the whole phrase.
    private static bool IsName(VoiceText doc, NameRun run, int start) =>
        !(run.Length == 1 && (doc.IsWord(run.NameStart, SourceWords.Bodies) || doc.IsWord(run.NameStart, SourceWords.Titles)
            || doc.IsWord(run.NameStart, SourceWords.People) || doc.IsWord(run.NameStart, SourceWords.Documents)))
        && (run.NamesPerson(doc) || run.Start == start);

    private static NameRun? NameFilling(VoiceText doc, int start, int end)
    {
        if (start >= end || !NameRun.Starts(doc, start, start))
        {
            return null;
        }

        var run = NameRun.Read(doc, start, end);
        return run.End == end && run.NamesPerson(doc) ? run : null;
    }

    private static void AddNouns(VoiceText doc, Actor actor, int start, int end)
    {
        for (var token = int.Max(start, 0); token < end; token++)
        {
            if (doc.IsWord(token, SourceWords.Titles))
            {
                actor.AddNoun(doc.Word(token).ToString().ToLowerInvariant());
            }
        }
    }

    private static Actor Noun(VoiceText doc, SourcePhrase phrase, int headEnd, int first, NameBook book)
    {
        var noun = doc.Word(headEnd - 1).ToString().ToLowerInvariant();
        var isTitle = doc.IsWord(headEnd - 1, SourceWords.Titles);
        if (headEnd == phrase.End && headEnd - phrase.Start == 2 && doc.IsWord(phrase.Start, "the")
            && book.ByNoun(noun) is { } known)
        {
            return known;
        }

        var end = int.Min(phrase.End, phrase.Start + MostSpeakerTokens);
        var text = doc.Between(phrase.Start, end);
        var lower = doc.IsWord(phrase.Start, VoiceWords.Determiners) || doc.IsWord(phrase.Start, SourceWords.People)
            || (phrase.Start == first && !doc.IsCapital(phrase.Start + 1) && !doc.IsWord(phrase.Start + 1, "of")
                && IsOrdinary(doc, phrase.Start));
        text = lower ? char.ToLowerInvariant(text[0]) + text[1..] : text;
        var isPlural = !isTitle && ((noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal))
            || noun.EndsWith("men", StringComparison.Ordinal) || noun is "police" or "people");
        return book.Noun(text, noun, isTitle, isPlural, isTitle ? GenderWords.Of(noun) : Gender.Unknown);
    }

    /// <summary>Tells whether a word names people, a body or a document.</summary>
    public static bool IsNoun(VoiceText doc, int token) =>
        doc.IsWord(token, SourceWords.Titles) || doc.IsWord(token, SourceWords.People) || doc.IsWord(token, SourceWords.Bodies)
        || doc.IsWord(token, SourceWords.Documents);

    private static bool IsOrdinary(VoiceText doc, int token) =>
        doc.IsWord(token, SourceWords.Titles) || doc.IsWord(token, SourceWords.Bodies) || doc.IsWord(token, SourceWords.Documents)
        || (doc.Word(token).EndsWith("s", StringComparison.Ordinal) && !doc.IsWord(token, SourceWords.Capitals));
}
