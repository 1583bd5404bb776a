namespace FramingKit.Articles.Speakers;

/// <summary>Finds the verbs and phrases of a sentence that say whose words it gives.</summary>
internal sealed class SpeechCueFinder(VoiceText doc, int first, int last)
{
    private const int LeadInReach = 8;
    private const int AsReach = 30;

    private static readonly WordSet _firstPersons = WordSet.Of("i we you");
    private static readonly WordSet _participleLeads = WordSet.Of("by while when after before in without");

    private readonly VerbReader _verbs = new(doc, first);
    private readonly VerbGroup _group = new(doc, first);

    public List<SpeechCue> Find()
    {
        var cues = new List<SpeechCue>();
        for (var token = first; token < last; token++)
        {
            if (doc.Tokens[token].IsQuoted || !doc.Tokens[token].IsWord)
            {
                continue;
            }

            var cue = PhraseCues.At(doc, first, last, token, _verbs.IsVerb) ?? AtVerb(token);
            if (cue is { } found)
            {
                cues.Add(found);
                token = int.Max(token, found.Kind == SpeechCueKind.Verb ? token : found.End - 1);
            }
        }

        return cues;
    }

    private SpeechCue? AtVerb(int verb)
    {
        var use = _verbs.UseOf(verb);
        if (use == VerbUse.None || _verbs.IsNoun(verb, use) || _verbs.IsAdjective(verb, use))
        {
            return null;
        }

        var before = _group.Start(verb);
        var isPassive = (use & VerbUse.Past) != 0 && before < verb && _group.HasBeing(before, verb);
        if (isPassive || _verbs.IsReducedRelative(verb, use))
        {
            return isPassive || HasAs(verb) ? Passive(verb, use) : null;
        }

        if (_group.IsNegated(before, verb) || !_group.ToFits(verb))
        {
            return null;
        }

        if ((use & VerbUse.Participle) != 0 && !_group.HasBeing(before, verb))
        {
            return Participle(verb, use);
        }

        if (IsInverted(verb, use, out var source))
        {
            return new SpeechCue(SpeechCueKind.Verb, use, verb, source.End, source);
        }

        if (IsSecondVerb(before, verb, use))
        {
            return new SpeechCue(SpeechCueKind.Verb, use, before - 1, verb + 1, SourcePhrase.None);
        }

        source = SourceFinder.Before(doc, first, verb, _verbs.IsVerb);
        return source.Exists && SubjectFits(source, use, verb)
            ? new SpeechCue(SpeechCueKind.Verb, use, ClauseStart(source.Start), verb + 1, source)
            : null;
    }

    // "rejected the charge and accused the embassy of …": the subject is that of the verb before.
    private bool IsSecondVerb(int before, int verb, VerbUse use) =>
        ((use & (VerbUse.AlsoNoun | VerbUse.Participle | VerbUse.Plain)) == 0 || before < verb)
        && before > first + 1
        && (doc.IsWord(before - 1, "and") || doc.IsWord(before - 1, "but") || doc.IsWord(before - 1, "or"));

    private SpeechCue? Passive(int verb, VerbUse use)
    {
        var by = verb + 1;
        while (doc.IsWord(verb + 1, "as") && by < int.Min(last, verb + AsReach) && doc.Tokens[by].IsWord && !doc.IsWord(by, "by")
            && !doc.IsWord(by, "to"))
        {
            by++;
        }

        if ((use & (VerbUse.Call | VerbUse.Judge)) == 0 || by >= last || !doc.IsWord(by, "by"))
        {
            return null;
        }

        var source = SourceFinder.After(doc, by + 1, last, _verbs.IsVerb) with { Apposition = -1, AppositionEnd = -1 };
        var end = by == verb + 1 ? source.End : verb + 1;
        return source.Exists ? new SpeechCue(SpeechCueKind.Verb, use, verb, end, source) : null;
    }

    private SpeechCue? Participle(int verb, VerbUse use)
    {
        var fits = verb == first || doc.IsKind(verb - 1, VoiceTokenKind.Comma) || doc.IsWord(verb - 1, _participleLeads);
        return fits ? new SpeechCue(SpeechCueKind.Verb, use, verb, verb + 1, SourcePhrase.None) : null;
    }

    private bool IsInverted(int verb, VerbUse use, out SourcePhrase source)
    {
        source = SourcePhrase.None;
        var isSpeech = (use & (VerbUse.Say | VerbUse.QuoteOnly)) != 0 && (use & VerbUse.Participle) == 0;
        var before = verb - 1;
        if (!isSpeech || before < first || doc.Tokens[before].Kind is not (VoiceTokenKind.CloseQuote or VoiceTokenKind.Comma))
        {
            return false;
        }

        var isQuoted = doc.IsKind(before, VoiceTokenKind.CloseQuote) || doc.IsKind(before - 1, VoiceTokenKind.CloseQuote);
        if (!isQuoted && SourceFinder.Before(doc, first, verb, _verbs.IsVerb).Exists)
        {
            return false;
        }

        source = SourceFinder.After(doc, verb + 1, last, _verbs.IsVerb);
        return source.Exists && !doc.IsWord(source.Start, "that");
    }

    private bool SubjectFits(SourcePhrase source, VerbUse use, int verb)
    {
        // Outside quotation marks, "I" and "we" are the outlet.
        if (source.End - source.Start == 1 && doc.IsWord(source.Start, _firstPersons))
        {
            return false;
        }

        if ((use & (VerbUse.Plain | VerbUse.Past)) == VerbUse.Plain && source.End == verb
            && !SourceKinds.IsPlural(doc, source, (use & VerbUse.AlsoNoun) != 0))
        {
            return false;
        }

        if ((use & VerbUse.NeedsAs) != 0 && (use & (VerbUse.Say | VerbUse.Judge)) == 0 && !HasAs(verb))
        {
            return false;
        }

        var needs = (use & (VerbUse.NeedsPerson | VerbUse.Judge | VerbUse.Call | VerbUse.AlsoNoun | VerbUse.QuoteOnly)) != 0;
        return !needs || SourceKinds.CanSpeak(doc, source);
    }

    private bool HasAs(int verb)
    {
        for (var token = verb + 1; token < int.Min(last, verb + AsReach); token++)
        {
            if (doc.IsWord(token, "as") && !doc.Tokens[token].IsQuoted)
            {
                return true;
            }

            if (doc.Tokens[token].Kind is VoiceTokenKind.Semicolon or VoiceTokenKind.Stop)
            {
                return false;
            }
        }

        return false;
    }

    // Back over "but on Tuesday" to the mark or the conjunction that opens the clause.
    private int ClauseStart(int source)
    {
        for (var token = source; token >= int.Max(first, source - LeadInReach); token--)
        {
            if (token == first)
            {
                return first;
            }

            if (doc.IsWord(token - 1, VoiceWords.Conjunctions) || doc.IsWord(token - 1, VoiceWords.Links))
            {
                return token - 1;
            }

            if (!doc.Tokens[token - 1].IsWord)
            {
                return doc.IsKind(token - 1, VoiceTokenKind.Clitic) ? source : token;
            }

            if (!IsLeadIn(token - 1))
            {
                return source;
            }
        }

        return source;
    }

    private bool IsLeadIn(int token) =>
        doc.IsWord(token, VoiceWords.LeadIns) || doc.IsTime(token) || doc.IsWord(token, VoiceWords.Determiners)
        || doc.IsCapital(token) || (doc.IsWord(token, VoiceWords.Prepositions) && !doc.IsWord(token, "to")
            && !doc.IsWord(token, "of"));
}
