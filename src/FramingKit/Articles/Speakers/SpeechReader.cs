namespace FramingKit.Articles.Speakers;

/// <summary>Reads one sentence: its cues, whom they name, and what they report.</summary>
internal static class SpeechReader
{
    /// <summary>Reads a sentence and notes its names.</summary>
    /// <returns>What somebody says in it, in the order of the cues; and its subject, if it is somebody.</returns>
    public static (List<FoundSpeech> Speeches, Actor? Lead, SourcePhrase LeadPhrase) Read(VoiceText doc, int sentence,
        NameBook book)
    {
        var (first, last) = (doc.Firsts[sentence], doc.LastOf(sentence));
        book.Sentence = sentence;
        var noter = new NameNoter(doc, first, last, book);
        var cues = new SpeechCueFinder(doc, first, last).Find();
        var contents = new SpeechContent(doc, first, last, cues);

        // A cue that reports nothing must not bound what those before it report.
        for (var index = cues.Count - 1; index >= 0; index--)
        {
            if (contents.Find(index) is null)
            {
                cues.RemoveAt(index);
            }
        }

        var speeches = new List<FoundSpeech>();
        var main = MainSource(cues);
        for (var index = 0; index < cues.Count; index++)
        {
            var cue = cues[index];
            if (contents.Find(index) is not { } content)
            {
                continue;
            }

            var speech = new FoundSpeech
            {
                Actor = null,
                Start = content.Start,
                End = content.End,
                ExtentStart = int.Min(content.Start, cue.Start),
                ExtentEnd = int.Max(content.End, cue.End),
                IsRetold = cue.Has(VerbUse.Call | VerbUse.Judge) && !cue.Has(VerbUse.Say),
            };
            var source = cue.Source.Exists ? cue.Source : main;
            if (cue.Source.Exists || (main.Exists && main.Start < cue.Start) || (main.Exists && cue.Start == first))
            {
                noter.NoteUntil(source.Start);
                speech.Actor = SourceReader.Read(doc, source, first, book);
                (speech.MentionStart, speech.MentionEnd) = (source.Start, SourceReader.MentionEnd(doc, source, first));
            }
            else
            {
                noter.NoteUntil(cue.Start);
                (speech.Actor, speech.MentionStart, speech.MentionEnd) = (noter.Lead, noter.LeadPhrase.Start,
                    noter.LeadPhrase.End);
            }

            if (speech.Actor is not null)
            {
                main = cue.Source.Exists ? cue.Source : main;
                speeches.Add(speech);
            }
        }

        noter.NoteUntil(last);
        return (speeches, noter.Lead, noter.LeadPhrase);
    }

    private static SourcePhrase MainSource(List<SpeechCue> cues)
    {
        foreach (var cue in cues)
        {
            if (cue.Source.Exists)
            {
                return cue.Source;
            }
        }

        return SourcePhrase.None;
    }
}
