namespace FramingKit.Articles.Speakers;

/// <summary>Finds the speakers of quotations whose sentence names none: speeches of several sentences, and answers.</summary>
internal static class OrphanQuotations
{
    private const int Reach = 2;
    private const int FewestWords = 3;
    private const int HeadingReach = 4000;

    public static void Assign(VoiceText doc, NameBook book, List<FoundSpeech>[] speeches, (Actor? Lead,
        SourcePhrase Phrase)[] leads)
    {
        var owners = new FoundSpeech?[doc.Quotations.Count];
        foreach (var speech in speeches.SelectMany(list => list))
        {
            NoteOwner(doc, speech, owners);
        }

        for (var sentence = 0; sentence < speeches.Length; sentence++)
        {
            var last = doc.LastOf(sentence);
            for (var token = doc.Firsts[sentence]; token < last; token++)
            {
                var quote = doc.Tokens[token].Quote;
                if (quote < 0)
                {
                    continue;
                }

                var end = token;
                while (end < last && doc.Tokens[end].Quote == quote)
                {
                    end++;
                }

                if (!speeches[sentence].Exists(speech => speech.Start <= token && speech.End >= end))
                {
                    Add(doc, book, speeches, leads, owners, sentence, token, end);
                }

                token = end - 1;
            }
        }
    }

    private static void NoteOwner(VoiceText doc, FoundSpeech speech, FoundSpeech?[] owners)
    {
        for (var token = speech.Start; token < speech.End; token++)
        {
            if (doc.Tokens[token].Quote is >= 0 and var quote)
            {
                owners[quote] ??= speech;
            }
        }
    }

    private static void Add(
        VoiceText doc, NameBook book, List<FoundSpeech>[] speeches, (Actor? Lead, SourcePhrase Phrase)[] leads,
            FoundSpeech?[] owners, int sentence, int start, int end)
    {
        var quote = doc.Tokens[start].Quote;
        var isContinued = owners[quote] is not null;
        if (!isContinued && !IsSpeech(doc, sentence, start, end))
        {
            return;
        }

        var goesOn = start == doc.Firsts[sentence] && quote > 0 && !doc.Quotations[quote - 1].IsClosed
            && owners[quote - 1] is not null;
        if (!isContinued && IsHeading(doc, sentence, start, end))
        {
            speeches[sentence].Add(Heading(doc, owners, start, end));
            return;
        }

        var owner = owners[quote] ?? (goesOn ? owners[quote - 1] : null) ?? Beside(doc, book, sentence, start, end)
            ?? Before(speeches, leads, sentence, start);
        var speech = SpeechOf(owner, start, end);
        owners[quote] ??= speech;
        speeches[sentence].Add(speech);
    }

    // "‘They can anchor outside’" on a line of its own is taken from a quotation further down.
    private static bool IsHeading(VoiceText doc, int sentence, int start, int end)
    {
        var isAlone = (sentence == 0 || doc.Paragraphs[sentence - 1] != doc.Paragraphs[sentence])
            && (sentence + 1 == doc.SentenceCount || doc.Paragraphs[sentence + 1] != doc.Paragraphs[sentence]);
        return isAlone && start == doc.Firsts[sentence] && end == doc.LastOf(sentence) && end - start > 2
            && doc.IsKind(end - 1, VoiceTokenKind.CloseQuote)
                && doc.Tokens[end - 2].Kind is VoiceTokenKind.Word or VoiceTokenKind.Clitic;
    }

    private static FoundSpeech Heading(VoiceText doc, FoundSpeech?[] owners, int start, int end)
    {
        var words = doc.Text.AsSpan(doc.Tokens[start + 1].Start, doc.Tokens[end - 2].End - doc.Tokens[start + 1].Start);
        var from = doc.Tokens[end - 1].End;
        var found = doc.Text.AsSpan(from, int.Min(HeadingReach, doc.Text.Length - from)).IndexOf(words, StringComparison.Ordinal);
        var quote = doc.Tokens[start].Quote + 1;
        while (found >= 0 && quote < owners.Length && doc.Quotations[quote].End <= from + found)
        {
            quote++;
        }

        var owner = found >= 0 && quote < owners.Length && doc.Quotations[quote].Start <= from + found ? owners[quote] : null;
        return SpeechOf(owner, start, end);
    }

    private static FoundSpeech SpeechOf(FoundSpeech? owner, int start, int end) => new()
    {
        Actor = owner?.Actor,
        MentionStart = owner?.MentionStart ?? -1,
        MentionEnd = owner?.MentionEnd ?? -1,
        Start = start,
        End = end,
        ExtentStart = start,
        ExtentEnd = end,
    };

    // Scare quotes stand inside a sentence; a speech is most of it.
    private static bool IsSpeech(VoiceText doc, int sentence, int start, int end)
    {
        var (first, last) = (doc.Firsts[sentence], doc.LastOf(sentence));
        var words = Words(doc, start, end);
        if ((start > first && doc.IsKind(start - 1, VoiceTokenKind.Colon)) || (start == first && IsFollowed(doc, end, last)))
        {
            return words >= FewestWords;
        }

        return words * 2 > Words(doc, first, last) && (words >= FewestWords || (start == first && end >= last - 1))
            && (start == first || words * 4 > 3 * Words(doc, first, last));
    }

    private static int Words(VoiceText doc, int start, int end)
    {
        var words = 0;
        for (var token = start; token < end; token++)
        {
            words += doc.Tokens[token].IsWord ? 1 : 0;
        }

        return words;
    }

    // "Kaya hit back: “No.”" and "“No,” she shrugged": whatever the verb, it is Kaya who speaks.
    private static FoundSpeech? Beside(VoiceText doc, NameBook book, int sentence, int start, int end)
    {
        var (first, last) = (doc.Firsts[sentence], doc.LastOf(sentence));
        var source = SourcePhrase.None;
        if (start > first && doc.IsKind(start - 1, VoiceTokenKind.Colon))
        {
            source = Subject(doc, SourceTrimmer.Trim(doc, first, start - 1), start - 1);
        }
        else if (IsFollowed(doc, end, last))
        {
            source = Subject(doc, doc.Tokens[end].IsWord ? end : end + 1, last);
        }

        if (!source.Exists || !SourceKinds.CanSpeak(doc, source))
        {
            return null;
        }

        book.Sentence = sentence;
        var actor = SourceReader.Read(doc, source, first, book);
        return new FoundSpeech { Actor = actor, MentionStart = source.Start, MentionEnd = source.End, Start = start, End = end };
    }

    // A comma inside the marks, or a colon behind them: what follows tells who speaks.
    private static bool IsFollowed(VoiceText doc, int end, int last) =>
        end + 1 < last
        && doc.IsKind(end - 1, VoiceTokenKind.CloseQuote)
        && (doc.IsKind(end, VoiceTokenKind.Colon) || (doc.Tokens[end].IsWord
            && doc.Text[doc.Tokens[end - 1].Start - 1] is ',' or '?' or '!'));

    private static SourcePhrase Subject(VoiceText doc, int start, int limit) =>
        start < limit && doc.IsWord(start, VoiceWords.Pronouns)
            ? new SourcePhrase(start, start + 1)
            : start < limit && doc.IsCapital(start) && NameRun.Starts(doc, start, start)
            ? new SourcePhrase(start, NameRun.Read(doc, start, limit).End)
            : SourceFinder.After(doc, start, limit, token => doc.Word(token).EndsWith("ed", StringComparison.Ordinal)
                || ReportingVerbs.UseOf(doc.Word(token)) != VerbUse.None) with
            { Apposition = -1, AppositionEnd = -1 };

    private static FoundSpeech? Before(List<FoundSpeech>[] speeches, (Actor? Lead, SourcePhrase Phrase)[] leads, int sentence,
        int start)
    {
        for (var before = sentence; before >= int.Max(0, sentence - Reach); before--)
        {
            bool Precedes(FoundSpeech speech) => speech.Actor is not null && (before < sentence || speech.End <= start);
            var person = speeches[before].FindLast(speech => Precedes(speech) && speech.Actor!.IsPerson);
            if ((person ?? speeches[before].FindLast(Precedes)) is { } last)
            {
                return last;
            }

            if (leads[before] is { Lead: { } lead, Phrase: var phrase } && phrase.Start < start)
            {
                return new FoundSpeech
                {
                    Actor = lead,
                    MentionStart = phrase.Start,
                    MentionEnd = phrase.End,
                    Start = start,
                    End = start,
                };
            }
        }

        return null;
    }
}
