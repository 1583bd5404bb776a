namespace FramingKit.Articles.Speakers;

/// <summary>A place in a sentence that says whose words stand around it.</summary>
/// <param name="Kind">The construction.</param>
/// <param name="Use">How the verb takes the words; <see cref="VerbUse.Say"/> for other constructions.</param>
/// <param name="Start">The first token of the clause that reports, its conjunction included.</param>
/// <param name="End">Behind the last token of what reports: verb, or verb and source.</param>
/// <param name="Source">The words that name the source; none if it is the subject of an earlier clause.</param>
internal readonly record struct SpeechCue(SpeechCueKind Kind, VerbUse Use, int Start, int End, SourcePhrase Source)
{
    public bool Has(VerbUse use) => (Use & use) != 0;
}
