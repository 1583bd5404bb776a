namespace FramingKit.Articles.Speakers;

/// <summary>Takes what opens a clause off the front of its subject: "But on Tuesday the council" is "the council".</summary>
internal static class SourceTrimmer
{
    public static int Trim(VoiceText doc, int start, int end)
    {
        while (start < end)
        {
            if (IsLeadIn(doc, start, end))
            {
                start++;
            }
            else if (doc.IsWord(start, VoiceWords.Prepositions) || doc.IsWord(start, "according"))
            {
                var noun = NounBehind(doc, start, end);
                if (noun <= start)
                {
                    return end;
                }

                start = noun;
            }
            else
            {
                return start;
            }
        }

        return start;
    }

    private static bool IsLeadIn(VoiceText doc, int token, int end) =>
        doc.Tokens[token].Kind == VoiceTokenKind.Clitic
        || IsTime(doc.Word(token))
        || IsParticiple(doc, token, end)
        || (doc.IsWord(token, VoiceWords.LeadIns) && !(doc.IsWord(token, "this") && token + 1 < end && !doc.IsTime(token + 1)))
        || (doc.Word(token).EndsWith("ly", StringComparison.Ordinal) && token + 1 < end && !doc.IsCapital(token + 1)
            && !doc.IsWord(token, "only"));

    // "asked about the plan Kaya"; with a capital only "Pressed by reporters Kaya", since "Ahmed of Egypt" is a name.
    private static bool IsParticiple(VoiceText doc, int token, int end) =>
        token + 1 < end && doc.Word(token).EndsWith("ed", StringComparison.Ordinal)
        && (doc.IsCapital(token) ? doc.IsWord(token + 1, "by") : doc.IsWord(token + 1, VoiceWords.Prepositions));

    // "10.50 Popescu says": the time in a live report.
    private static bool IsTime(ReadOnlySpan<char> word) => char.IsAsciiDigit(word[0]) && word.ContainsAny('.', ':');

    // "In Washington officials", "In a speech President Holt", "On Tuesday the council".
    private static int NounBehind(VoiceText doc, int preposition, int end)
    {
        if (doc.IsCapital(end - 1))
        {
            var name = end - 1;
            while (name - 1 > preposition + 1 && (doc.IsCapital(name - 1) || doc.IsWord(name - 1, SourceWords.Titles)))
            {
                name--;
            }

            return name > preposition + 1 ? Determined(doc, preposition, name) : -1;
        }

        for (var token = end - 1; token > preposition + 1; token--)
        {
            if (doc.IsWord(token, VoiceWords.Determiners))
            {
                return doc.IsWord(token - 1, VoiceWords.Prepositions) ? NounBehind(doc, token - 1, token) : token;
            }
        }

        return doc.IsWord(end - 1, SourceWords.People) && end - 1 > preposition + 1 ? end - 1 : -1;
    }

    private static int Determined(VoiceText doc, int preposition, int name) =>
        name - 1 > preposition + 1 && doc.IsWord(name - 1, VoiceWords.Determiners) ? name - 1 : name;
}
