namespace FramingKit.Articles.Speakers;

/// <summary>Notes the names of a sentence in the book, only as far as it has been read: "he" is nobody who is named later.</summary>
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
            if (Note(run) is { IsPerson: true } actor && Lead is null && IsLead(run))
            {
                SetLead(actor, run.Start, run.End);
            }

            _noted = run.End - 1 - first;
        }
    }

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

            return null;
        }

        var isOffice = run.Length == 1 && (doc.IsWord(run.NameStart, SourceWords.Titles) || doc.IsWord(run.NameStart, SourceWords.Bodies));
        return isOffice ? null : SourceReader.Note(doc, run, book);
    }

    // "The envoy arrived at noon": she may speak in the next sentence.
    private void NoteOpening()
    {
        if (first < last && (doc.IsWord(first, "he") || doc.IsWord(first, "she")) && book.ByPronoun(doc.Word(first)) is { } meant)
        {
            SetLead(meant, first, first + 1);
        }

        if (!doc.IsWord(first, "the"))
        {
            return;
        }

        for (var token = first + 1; token < int.Min(last, first + LongestNoun); token++)
        {
            if (doc.IsCapital(token) || !doc.Tokens[token].IsWord || doc.IsWord(token, VoiceWords.FiniteVerbs))
            {
                return;
            }

            if (doc.IsWord(token, SourceWords.Titles) && !doc.IsWord(token + 1, SourceWords.Titles) && !doc.IsCapital(token + 1))
            {
                var noun = doc.Word(token).ToString().ToLowerInvariant();
                var known = token == first + 1 ? book.ByNoun(noun) : null;
                var actor = known ?? book.Noun("the " + doc.Between(first + 1, token + 1), noun, true, false, GenderWords.Of(noun));
                SetLead(actor, first, token + 1);
                return;
            }
        }
    }

    private bool IsLead(NameRun run) =>
        !doc.Tokens[run.Start].IsQuoted
        && !doc.IsKind(run.End, VoiceTokenKind.Clitic)
        && (run.Start == first || !doc.IsWord(run.Start - 1, VoiceWords.Prepositions));
}
