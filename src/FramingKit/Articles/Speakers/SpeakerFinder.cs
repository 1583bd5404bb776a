namespace FramingKit.Articles.Speakers;

/// <summary>Finds who presents what each sentence of an article says; pure: text and ranges in, voices out, in time linear in the
/// length.</summary>
/// <remarks>
/// A grammar of attribution over tables of words, in three steps: what each sentence says of its sources
/// (<see cref="SpeechReader"/>), quotations whose sentence names none (<see cref="OrphanQuotations"/>), and the outlet's own
/// clauses
/// beside somebody else's (<see cref="OutletClauses"/>). The task and its measures are those of S. Pareti, "PARC 3.0: A Corpus of
/// Attribution Relations" (LREC 2016): source, cue and content.
/// </remarks>
internal static class SpeakerFinder
{
    // A quotation counts as whole although a word of the clause around it is in the range too.
    private const double WholeQuotation = 0.85;

    public static IReadOnlyList<FoundVoice>[] Find(string text, IReadOnlyList<TextRange> sentences, IReadOnlyList<TextLine> lines)
    {
        var doc = VoiceText.Read(text, sentences, lines);
        var book = new NameBook();
        var speeches = new List<FoundSpeech>[sentences.Count];
        var leads = new (Actor? Lead, SourcePhrase Phrase)[sentences.Count];
        for (var index = 0; index < sentences.Count; index++)
        {
            (speeches[index], var lead, var phrase) = SpeechReader.Read(doc, index, book);
            leads[index] = (lead, phrase);
        }

        OrphanQuotations.Assign(doc, book, speeches, leads);
        var voices = new IReadOnlyList<FoundVoice>[sentences.Count];
        for (var index = 0; index < sentences.Count; index++)
        {
            voices[index] = Voices(doc, index, sentences[index], speeches[index]);
        }

        return voices;
    }

    private static List<FoundVoice> Voices(VoiceText doc, int sentence, TextRange range, List<FoundSpeech> speeches)
    {
        if (speeches.Count == 0)
        {
            return [new FoundVoice(null, VoiceKind.Outlet, null, range, range)];
        }

        var merged = Merge(speeches);
        merged.AddRange(OutletClauses.Find(doc, sentence, merged));
        merged.Sort((one, other) => (one.Start, one.End).CompareTo((other.Start, other.End)));
        return merged.ConvertAll(speech => Voice(doc, speech));
    }

    // What one speaker says on both sides of "she said" is one voice, unless somebody else speaks in between.
    private static List<FoundSpeech> Merge(List<FoundSpeech> speeches)
    {
        speeches.Sort((one, other) => (one.Start, one.End).CompareTo((other.Start, other.End)));
        var merged = new List<FoundSpeech>();
        foreach (var speech in speeches)
        {
            if (merged.Count > 0 && merged[^1] is { Actor: { } actor } last && actor == speech.Actor)
            {
                last.End = int.Max(last.End, speech.End);
                last.ExtentStart = int.Min(last.ExtentStart, speech.ExtentStart);
                last.ExtentEnd = int.Max(last.ExtentEnd, speech.ExtentEnd);
                last.IsRetold |= speech.IsRetold;
            }
            else
            {
                merged.Add(speech);
            }
        }

        return merged;
    }

    private static FoundVoice Voice(VoiceText doc, FoundSpeech speech)
    {
        var content = Range(doc, speech.Start, speech.End);
        if (speech.IsOutlet)
        {
            return new FoundVoice(null, VoiceKind.Outlet, null, content, content);
        }

        TextRange? mention = speech.Actor is null ? null : Range(doc, speech.MentionStart, speech.MentionEnd);
        return new FoundVoice(speech.Actor?.Name, KindOf(doc, speech), mention, content, Range(doc, speech.ExtentStart,
            speech.ExtentEnd));
    }

    private static VoiceKind KindOf(VoiceText doc, FoundSpeech speech)
    {
        var (words, quoted) = (0, 0);
        for (var token = speech.Start; token < speech.End; token++)
        {
            var isReporting = token >= speech.MentionStart && token < speech.MentionEnd;
            words += doc.Tokens[token].IsWord && !isReporting ? 1 : 0;
            quoted += doc.Tokens[token].IsWord && doc.Tokens[token].IsQuoted ? 1 : 0;
        }

        var opens = doc.Tokens[speech.Start].IsQuoted && doc.Tokens[speech.End - 1].IsQuoted;
        return quoted == 0 ? VoiceKind.Indirect
            : !speech.IsRetold && ((doc.Tokens[speech.Start].IsQuoted && quoted >= words * WholeQuotation) || (opens
                && quoted * 2 > words && speech.MentionStart > speech.Start && speech.MentionEnd < speech.End))
                ? VoiceKind.Direct
            : VoiceKind.Mixed;
    }

    private static TextRange Range(VoiceText doc, int start, int end) => new(doc.Tokens[start].Start, doc.Tokens[end - 1].End);
}
