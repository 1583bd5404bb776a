namespace FramingKit.Articles.Speakers;

/// <summary>Finds how far the words that a cue reports can reach.</summary>
internal sealed class ContentLimits(VoiceText doc, int first, int last, IReadOnlyList<SpeechCue> cues)
{
    private const int DatelineReach = 14;
    private const int MainClauseReach = 9;
    private const int RemarkReach = 7;

    private static readonly WordSet _subordinators = WordSet.Of(
        "while although though whereas when if because since after before unless as");

    // Up to the clause of the next cue, if a mark or a conjunction parts it off.
    public int Right(int index)
    {
        var end = cues[index].End;
        for (var next = index + 1; next < cues.Count; next++)
        {
            var start = cues[next].Start;
            if (start > end && IsApart(cues[next]))
            {
                return start;
            }
        }

        var isSubordinate = cues[index].Kind == SpeechCueKind.Verb
            && (doc.IsWord(cues[index].Start, _subordinators) || (cues[index].Start == first
                && cues[index].Has(VerbUse.Participle)));
        for (var token = end; token < last; token++)
        {
            var isEnd = doc.IsKind(token, VoiceTokenKind.Semicolon)
                || (doc.IsKind(token, VoiceTokenKind.Comma) && isSubordinate
                    && ClauseTests.HasClause(doc, token, int.Min(last, token + MainClauseReach)))
                || (doc.IsKind(token, VoiceTokenKind.Comma) && cues[index].Has(VerbUse.Call) && IsRemark(token));
            if ((isEnd && !doc.Tokens[token].IsQuoted) || IsRemarkOnQuote(token))
            {
                return token;
            }
        }

        return last;
    }

    // "called it a meeting of equals, a phrase that drew laughter"
    private bool IsRemark(int comma)
    {
        if (!doc.IsWord(comma + 1, "a") && !doc.IsWord(comma + 1, "an"))
        {
            return false;
        }

        for (var token = comma + 2; token < int.Min(last, comma + RemarkReach); token++)
        {
            if (doc.IsWord(token, "that") || doc.IsWord(token, "which"))
            {
                return true;
            }
        }

        return false;
    }

    // "called him an “evil man,” whom the army had beaten"
    private bool IsRemarkOnQuote(int token) =>
        doc.IsKind(token - 1, VoiceTokenKind.CloseQuote) && (doc.IsWord(token, "who") || doc.IsWord(token, "whom")
            || doc.IsWord(token, "which"));

    private bool IsApart(SpeechCue cue)
    {
        var isMarked = doc.Tokens[cue.Start - 1].Kind is VoiceTokenKind.Comma or VoiceTokenKind.Semicolon or VoiceTokenKind.Dash or VoiceTokenKind.Colon or VoiceTokenKind.CloseQuote;
        return doc.IsWord(cue.Start, VoiceWords.Links) || (isMarked && !doc.IsWord(cue.Start, VoiceWords.Conjunctions))
            || doc.IsWord(cue.Start, "according");
    }

    public int Left(int index, int end)
    {
        var start = AfterDateline();
        for (var before = 0; before < index; before++)
        {
            var cue = cues[before];
            start = cue.Kind == SpeechCueKind.Phrase ? cue.End : start;
            for (var token = cue.End; token < end; token++)
            {
                if (doc.IsKind(token, VoiceTokenKind.Semicolon) || (before + 1 == index && doc.IsWord(token, "but")
                    && !doc.Tokens[token].IsQuoted))
                {
                    start = token + 1;
                }
            }
        }

        return start;
    }

    // "BELGRAVIA (Agency) - The government …"
    private int AfterDateline()
    {
        for (var token = first + 1; token < int.Min(last, first + DatelineReach); token++)
        {
            if (doc.IsKind(token, VoiceTokenKind.Dash))
            {
                return doc.Word(first).IndexOfAnyInRange('a', 'z') < 0 || doc.IsKind(token - 1, VoiceTokenKind.Bracket)
                    ? token + 1 : first;
            }
        }

        return first;
    }

    // "Her claim that the islanders were asked would be …": the second verb is no part of the claim.
    public int ClaimEnd(int start, int limit)
    {
        var groups = 0;
        for (var token = start; token < limit; token++)
        {
            var isFinite = doc.IsWord(token, VoiceWords.FiniteVerbs) && !doc.IsWord(token - 1, VoiceWords.FiniteVerbs)
                && !doc.IsWord(token - 1, "to") && !doc.IsWord(token - 1, VoiceWords.Conjunctions)
                    && !doc.IsWord(token - 1, VoiceWords.Pronouns);
            groups += isFinite ? 1 : 0;
            if (groups == 2)
            {
                return token;
            }
        }

        return limit;
    }
}
