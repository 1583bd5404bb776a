namespace FramingKit.Articles.Speakers;

/// <summary>Tells what kind of source a phrase names, by its words alone.</summary>
internal static class SourceKinds
{
    /// <summary>Tells whether a phrase names people, a body or a document, and no mere thing.</summary>
    public static bool CanSpeak(VoiceText doc, SourcePhrase phrase)
    {
        for (var token = phrase.Start; token < phrase.End; token++)
        {
            if (doc.IsWord(token, VoiceWords.Prepositions) && token > phrase.Start)
            {
                break;
            }

            var isLast = token + 1 >= phrase.End || !doc.Tokens[token + 1].IsWord
                || doc.IsWord(token + 1, VoiceWords.Prepositions)
                || doc.IsWord(token + 1, VoiceWords.NounLinks)
                || (ReportingVerbs.UseOf(doc.Word(token + 1)) & VerbUse.Past) != 0
                || doc.IsWord(token + 1, VoiceWords.Conjunctions) || doc.IsWord(token + 1, "i") || doc.IsWord(token + 1, "we");
            if (isLast && IsSpeaker(doc, token, phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a phrase is a plural, so that a verb in its plain form agrees with it.</summary>
    /// <param name="doc">The article.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="isStrict">Whether a name does not do, because the verb may be a noun: "the Times report".</param>
    public static bool IsPlural(VoiceText doc, SourcePhrase phrase, bool isStrict)
    {
        var head = phrase.End - 1;
        for (var token = phrase.Start + 1; token < phrase.End; token++)
        {
            if (doc.IsWord(token, VoiceWords.Prepositions))
            {
                head = token - 1;
                break;
            }
        }

        if (isStrict && doc.IsCapital(head) && !doc.IsWord(head, SourceWords.People))
        {
            return doc.IsWord(head, VoiceWords.Plurals);
        }

        var word = doc.Word(head);
        return doc.IsWord(head, VoiceWords.Plurals) || word is "I" or "you" or "You"
            || word.EndsWith("s", StringComparison.Ordinal) || word.EndsWith("men", StringComparison.Ordinal)
            || word is "police" or "Police" or "people" or "People" or "clergy" or "media"
            || ContainsAnd(doc, phrase);
    }

    private static bool ContainsAnd(VoiceText doc, SourcePhrase phrase)
    {
        for (var token = phrase.Start; token < phrase.End; token++)
        {
            if (doc.IsWord(token, "and"))
            {
                return true;
            }
        }

        return doc.IsWord(phrase.Start, "those");
    }

    private static bool IsSpeaker(VoiceText doc, int token, SourcePhrase phrase)
    {
        var word = doc.Word(token);
        return doc.IsCapital(token)
            || doc.IsWord(token, SourceWords.People)
            || doc.IsWord(token, SourceWords.Titles)
            || doc.IsWord(token, SourceWords.Bodies)
            || doc.IsWord(token, SourceWords.Documents)
            || doc.IsWord(token, VoiceWords.Pronouns)
            || (doc.IsWord(token, VoiceWords.Plurals) && token + 1 == phrase.End)
            || word.EndsWith("ists", StringComparison.Ordinal)
            || word.EndsWith("ist", StringComparison.Ordinal)
            || word.EndsWith("men", StringComparison.Ordinal)
            || word.EndsWith("man", StringComparison.Ordinal)
            || word.EndsWith("woman", StringComparison.Ordinal);
    }
}
