namespace FramingKit.Articles.Speakers;

/// <summary>Finds the phrases, other than verbs, that say whose words a sentence gives.</summary>
internal static class PhraseCues
{
    private const int LongestLabel = 12;

    private static readonly WordSet _views = WordSet.Of(
        "view views words opinion eyes telling account reading estimation judgment judgement mind version");
    private static readonly WordSet _firstPersons = WordSet.Of("we i our my");
    private static readonly WordSet _objects = WordSet.Of("him her them me us");

    public static SpeechCue? At(VoiceText doc, int first, int last, int token, Func<int, bool> isVerb)
    {
        if (doc.IsWord(token, "according") && doc.IsWord(token + 1, "to"))
        {
            var source = SourceFinder.After(doc, token + 2, last, isVerb);
            return source.Exists && SourceKinds.CanSpeak(doc, source) ? Around(token, source) : null;
        }

        if (doc.IsWord(token, "per") && doc.IsKind(token - 1, VoiceTokenKind.Comma) && (doc.IsCapital(token + 1)
            || doc.IsWord(token + 1, "the")))
        {
            return Around(token, SourceFinder.After(doc, token + 1, last, isVerb));
        }

        if (doc.IsWord(token, "in"))
        {
            return InView(doc, last, token, isVerb);
        }

        var opens = token == first || doc.IsKind(token - 1, VoiceTokenKind.Semicolon)
            || (doc.IsWord(token - 1, VoiceWords.Links) && token - 1 > first && !doc.Tokens[token - 2].IsWord);
        if (opens)
        {
            return doc.IsWord(token, "for") || doc.IsWord(token, "to") ? ForSomebody(doc, last, token, isVerb)
                : token == first ? Label(doc, first, last, isVerb) ?? AsPut(doc, last, token, isVerb)
                : AsPut(doc, last, token, isVerb);
        }

        return AsPut(doc, last, token, isVerb) ?? Claim(doc, first, last, token, isVerb);
    }

    private static SpeechCue? Around(int start, SourcePhrase source) =>
        source.Exists ? new SpeechCue(SpeechCueKind.Phrase, VerbUse.Say, start, source.End, source) : null;

    // "in the words of the minister", "in Kaya's view"
    private static SpeechCue? InView(VoiceText doc, int last, int token, Func<int, bool> isVerb)
    {
        if (doc.IsWord(token + 1, "the") && doc.IsWord(token + 2, _views) && doc.IsWord(token + 3, "of"))
        {
            return Around(token, SourceFinder.After(doc, token + 4, last, isVerb));
        }

        var source = SourceFinder.After(doc, token + 1, last, isVerb);
        if (!source.Exists || !doc.IsWord(source.End - 1, _views))
        {
            return null;
        }

        var end = source.End - 1;
        while (end > source.Start + 1 && !doc.IsKind(end - 1, VoiceTokenKind.Clitic))
        {
            end--;
        }

        var owner = doc.IsWord(token + 1, VoiceWords.Possessives) ? token + 2 : end - 1;
        var isOwned = doc.IsWord(token + 1, VoiceWords.Possessives) || doc.IsKind(end - 1, VoiceTokenKind.Clitic);
        return isOwned
            ? new SpeechCue(SpeechCueKind.Phrase, VerbUse.Say, token, source.End, new SourcePhrase(token + 1, owner)) : null;
    }

    // "For Kaya, the transfers serve as …"; not "For now, …".
    private static SpeechCue? ForSomebody(VoiceText doc, int last, int token, Func<int, bool> isVerb)
    {
        if (doc.IsWord(token + 1, _objects) && doc.IsKind(token + 2, VoiceTokenKind.Comma))
        {
            return Around(token, new SourcePhrase(token + 1, token + 2));
        }

        var source = SourceFinder.After(doc, token + 1, last, isVerb) with { Apposition = -1, AppositionEnd = -1 };
        return source.Exists && doc.IsKind(source.End, VoiceTokenKind.Comma) && SourceKinds.CanSpeak(doc, source)
            && !doc.IsWord(source.Start, SourceWords.Capitals)
            ? Around(token, source)
            : null;
    }

    // "as the harbour master put it"
    private static SpeechCue? AsPut(VoiceText doc, int last, int token, Func<int, bool> isVerb)
    {
        if (!doc.IsWord(token, "as"))
        {
            return null;
        }

        var source = SourceFinder.After(doc, token + 1, last, isVerb) with { Apposition = -1, AppositionEnd = -1 };
        var isPut = source.Exists && (doc.IsWord(source.End, "put") || doc.IsWord(source.End, "puts"))
            && doc.IsWord(source.End + 1, "it");
        return isPut ? new SpeechCue(SpeechCueKind.Phrase, VerbUse.Say, token, source.End + 2, source) : null;
    }

    // "Kaya: “No.”"
    private static SpeechCue? Label(VoiceText doc, int first, int last, Func<int, bool> isVerb)
    {
        var end = first;
        while (end < int.Min(last, first + LongestLabel) && doc.Tokens[end].Kind is VoiceTokenKind.Word or VoiceTokenKind.Clitic
            && !isVerb(end))
        {
            end++;
        }

        if (end == first || !doc.IsKind(end, VoiceTokenKind.Colon) || !(doc.IsKind(end + 1, VoiceTokenKind.OpenQuote)
            || doc.IsWord(end + 1, _firstPersons)))
        {
            return null;
        }

        var start = first;
        while (start < end && !doc.IsCapital(start) && !doc.IsWord(start, VoiceWords.Determiners))
        {
            start++;
        }

        var source = new SourcePhrase(start == end ? first : start, end);
        return SourceKinds.CanSpeak(doc, source) ? new SpeechCue(SpeechCueKind.Colon, VerbUse.Say, first, end + 1, source) : null;
    }

    // "Kaya's claim that …", "a warning from the ministry that …"
    private static SpeechCue? Claim(VoiceText doc, int first, int last, int token, Func<int, bool> isVerb)
    {
        if (!doc.IsWord(token, VoiceWords.ClaimNouns))
        {
            return null;
        }

        if (doc.IsWord(token + 1, "by") || doc.IsWord(token + 1, "from"))
        {
            var giver = SourceFinder.After(doc, token + 2, last, isVerb);
            return giver.Exists && doc.IsWord(giver.End, "that")
                ? new SpeechCue(SpeechCueKind.Noun, VerbUse.Say, token, giver.End, giver)
                : null;
        }

        var owner = token - 1;
        if (owner > first && doc.IsKind(owner, VoiceTokenKind.Word) && !doc.IsWord(owner, VoiceWords.Possessives))
        {
            owner--;
        }

        if (owner < first || !doc.IsWord(token + 1, "that"))
        {
            return null;
        }

        if (doc.IsWord(owner, VoiceWords.Possessives))
        {
            return new SpeechCue(SpeechCueKind.Noun, VerbUse.Say, owner, token + 1, new SourcePhrase(owner, owner + 1));
        }

        var source = doc.IsKind(owner, VoiceTokenKind.Clitic) ? Owner(doc, first, owner, isVerb) : SourcePhrase.None;
        return source.Exists ? new SpeechCue(SpeechCueKind.Noun, VerbUse.Say, source.Start, token + 1, source) : null;
    }

    // "buoyed by Barr's claim" is Barr's, not that of what stands before "by".
    private static SourcePhrase Owner(VoiceText doc, int first, int clitic, Func<int, bool> isVerb)
    {
        var start = clitic;
        while (start > first && doc.IsKind(start - 1, VoiceTokenKind.Word) && !doc.IsWord(start - 1, VoiceWords.Prepositions)
            && !doc.IsWord(start - 1, VoiceWords.Conjunctions) && !isVerb(start - 1) && clitic - start < LongestLabel)
        {
            start--;
            if (doc.IsWord(start, VoiceWords.Determiners))
            {
                break;
            }
        }

        start = SourceTrimmer.Trim(doc, start, clitic);
        return start < clitic ? new SourcePhrase(start, clitic) : SourcePhrase.None;
    }
}
