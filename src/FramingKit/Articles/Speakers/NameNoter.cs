namespace FramingKit.Articles.Speakers;

/// <summary>Notes the names of a sentence in the book, only as far as it has been read: "he" is nobody who is named
/// later.</summary>
internal sealed class NameNoter(VoiceText doc, int first, int last, NameBook book)
{
    private const int LongestNoun = 5;

    private int _noted;

    /// <summary>Gets the subject of the sentence, as far as it shows.</summary>
    public Actor? Lead { get; private set; }

    /// <summary>Gets where the subject is named.</summary>
    public SourcePhrase LeadPhrase { get; private set; } = SourcePhrase.None;

    public void NoteUntil(int limit)
    {
        if (_noted == 0 && limit > first)
        {
            NoteOpening();
        }

        for (; first + _noted < limit; _noted++)
        {
            var token = first + _noted;
            if (!NameRun.Starts(doc, token, first))
            {
                continue;
            }

            var run = NameRun.Read(doc, token, last);
            if (Note(run) is { IsPerson: true } actor)
            {
                NoteApposition(actor, run.End);
                if (Lead is null && IsLead(run))
                {
                    SetLead(actor, run.Start, run.End);
                }
            }

            _noted = run.End - 1 - first;
        }
    }

    // "Ada Brandt, the foreign minister, left": she is "the minister" from now on.
    private void NoteApposition(Actor actor, int comma)
    {
        if (!doc.IsKind(comma, VoiceTokenKind.Comma))
        {
            return;
        }

        for (var token = comma + 1; token < int.Min(last, comma + 1 + LongestNoun) && doc.Tokens[token].IsWord; token++)
        {
            if (doc.IsWord(token, VoiceWords.FiniteVerbs) || doc.IsWord(token, VoiceWords.Conjunctions))
            {
                return;
            }

            if (doc.IsWord(token, SourceWords.Titles))
            {
                actor.AddNoun(doc.Word(token).ToString().ToLowerInvariant());
                book.Touch(actor);
            }
        }
    }

    // "Romney praised the raid": a surname that nobody has introduced.
    private Actor NoteSurname(NameRun run)
    {
        var actor = book.Name(run.Words(doc), false, Gender.Unknown);
        if (Lead is null)
        {
            SetLead(actor, run.Start, run.End);
        }

        return actor;
    }

    private bool IsSubject(int verb) =>
        doc.IsWord(verb, VoiceWords.FiniteVerbs) || (doc.IsKind(verb, VoiceTokenKind.Word)
            && ReportingVerbs.UseOf(doc.Word(verb)) != VerbUse.None);

    private void SetLead(Actor actor, int start, int end)
    {
        (Lead, LeadPhrase) = (actor, new SourcePhrase(start, end));
        book.Lead(actor);
    }

    private Actor? Note(NameRun run)
    {
        if (run.Length == 1 && !run.IsTitled)
        {
            if (book.ByName(run.Words(doc)) is { } known)
            {
                book.Touch(known);
                return known;
            }

            return run.Start == first && run.MayNamePerson(doc) && IsSubject(run.End) ? NoteSurname(run) : null;
        }

        var isOffice = run.Length == 1 && (doc.IsWord(run.NameStart, SourceWords.Titles)
            || doc.IsWord(run.NameStart, SourceWords.Bodies));
        return isOffice ? null : SourceReader.Note(doc, run, book);
    }

    // "The envoy arrived at noon": she may speak in the next sentence.
    private void NoteOpening()
    {
        if (first < last && (doc.IsWord(first, "he") || doc.IsWord(first, "she")) && book.ByPronoun(doc.Word(first)) is { } meant)
        {
            SetLead(meant, first, first + 1);
        }

        if (doc.IsWord(first, SourceWords.People) && !doc.IsCapital(first + 1))
        {
            LeadBy(first);
        }
        else if (doc.IsWord(first, "the"))
        {
            LeadByNoun();
        }
    }

    private void LeadByNoun()
    {
        for (var token = first + 1; token < int.Min(last, first + LongestNoun); token++)
        {
            if (doc.IsCapital(token) || !doc.Tokens[token].IsWord || doc.IsWord(token, VoiceWords.FiniteVerbs))
            {
                return;
            }

            if (SourceReader.IsNoun(doc, token) && !SourceReader.IsNoun(doc, token + 1) && !doc.IsCapital(token + 1))
            {
                LeadBy(token);
                return;
            }
        }
    }

    private void LeadBy(int noun)
    {
        var phrase = new SourcePhrase(first, noun + 1);
        SetLead(SourceReader.Read(doc, phrase, first, book), first, noun + 1);
    }

    private bool IsLead(NameRun run) =>
        !doc.Tokens[run.Start].IsQuoted
        && !doc.IsKind(run.End, VoiceTokenKind.Clitic)
        && (run.Start == first || !doc.IsWord(run.Start - 1, VoiceWords.Prepositions));
}
