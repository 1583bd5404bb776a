using FramingKit.Articles;

namespace FramingKit.Tests.Articles.Voices;

/// <summary>How well the voices that were found fit those that a person marked.</summary>
/// <remarks>
/// A voice counts sentence by sentence. Marked and found voices of a sentence are paired by the overlap of their contents. Overlap is
/// measured in words as Citron does (J. Newling, BBC): precision is the mean, over the voices found, of the share of their words that
/// is marked; recall the mean, over those marked, of the share that was found.
/// </remarks>
internal sealed class VoiceScores
{
    private const double Found = 0.8;

    public int Marked { get; private set; }

    public int Predicted { get; private set; }

    public int DirectMarked { get; private set; }

    public int DirectPredicted { get; private set; }

    public int DirectRight { get; private set; }

    public int DirectRecalled { get; private set; }

    public int SpeakersRight { get; private set; }

    public int Pairs { get; private set; }

    public List<string> Faults { get; } = [];

    public double ContentOverlap => Harmonic(_contentPrecision / Predicted, _contentRecall / Marked);

    public double SourceOverlap => Harmonic(_sourcePrecision / Predicted, _sourceRecall / Marked);

    public double DirectPrecision => (double)DirectRight / DirectPredicted;

    public double DirectRecall => (double)DirectRecalled / DirectMarked;

    private double _contentPrecision;
    private double _contentRecall;
    private double _sourcePrecision;
    private double _sourceRecall;

    public void Add(VoiceGold gold, ArticleReading reading)
    {
        foreach (var sentence in reading.Sentences)
        {
            var marked = gold.Voices.Select(voice => MarkedVoice.In(voice, new TextRange(sentence.Start, sentence.End), gold.Text)).OfType<MarkedVoice>().ToList();
            var found = sentence.Voices.Where(voice => voice.Kind != VoiceKind.Outlet).ToList();
            Add(gold, sentence, marked, found);
        }
    }

    public override string ToString() =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"direct: precision {DirectPrecision:f3} ({DirectRight}/{DirectPredicted}), recall {DirectRecall:f3} ({DirectRecalled}/{DirectMarked}); all {Marked}, found {Predicted}: content overlap F1 {ContentOverlap:f3} (p {_contentPrecision / Predicted:f3}, r {_contentRecall / Marked:f3}), source overlap F1 {SourceOverlap:f3}, speaker right {SpeakersRight}/{Pairs}");

    private void Add(VoiceGold gold, ReadSentence sentence, List<MarkedVoice> marked, List<Voice> found)
    {
        Marked += marked.Count;
        Predicted += found.Count;
        DirectMarked += marked.Count(voice => voice.IsDirect);
        DirectPredicted += found.Count(voice => voice.Kind == VoiceKind.Direct);
        var rest = new List<Voice>(found);
        foreach (var voice in marked)
        {
            var best = rest.Select(candidate => (candidate, overlap: WordOverlap.Share(voice.Words, WordOverlap.Words(gold.Text, candidate.Content))))
                .OrderByDescending(pair => pair.overlap)
                .FirstOrDefault();
            if (best.candidate is null || best.overlap == 0)
            {
                Faults.Add($"{gold.Name}: missed {voice.Speaker}: {voice.Text}");
                continue;
            }

            rest.Remove(best.candidate);
            Compare(gold, voice, best.candidate);
        }

        Faults.AddRange(rest.Select(voice => $"{gold.Name}: wrong {voice.Kind} {voice.Speaker}: {gold.Text[voice.Content.Start..voice.Content.End]}"));
        _ = sentence;
    }

    private void Compare(VoiceGold gold, MarkedVoice marked, Voice found)
    {
        var words = WordOverlap.Words(gold.Text, found.Content);
        var (precision, recall) = (WordOverlap.Share(words, marked.Words), WordOverlap.Share(marked.Words, words));
        (_contentPrecision, _contentRecall) = (_contentPrecision + precision, _contentRecall + recall);
        var mention = found.Mention is { } range ? WordOverlap.Words(gold.Text, range) : [];
        var source = marked.Mentions.MaxBy(words => WordOverlap.Share(words, mention)) ?? [];
        (_sourcePrecision, _sourceRecall) = (_sourcePrecision + WordOverlap.Share(mention, source), _sourceRecall + WordOverlap.Share(source, mention));
        var isSpeakerRight = WordOverlap.SameSpeaker(found.Speaker, marked.Speaker);
        var isFound = Harmonic(precision, recall) >= Found;
        Pairs++;
        SpeakersRight += isSpeakerRight ? 1 : 0;
        DirectRight += found.Kind == VoiceKind.Direct && isFound && isSpeakerRight ? 1 : 0;
        DirectRecalled += marked.IsDirect && found.Kind != VoiceKind.Indirect && isFound && isSpeakerRight ? 1 : 0;
        if (!isSpeakerRight)
        {
            Faults.Add($"{gold.Name}: speaker '{found.Speaker}' for '{marked.Speaker}'");
        }

        if (!isFound)
        {
            Faults.Add($"{gold.Name}: content '{gold.Text[found.Content.Start..found.Content.End]}' for '{marked.Text}'");
        }

        if (marked.IsDirect != (found.Kind == VoiceKind.Direct))
        {
            Faults.Add($"{gold.Name}: kind {found.Kind} for '{marked.Text}'");
        }

        if (WordOverlap.Share(mention, source) < 1 || WordOverlap.Share(source, mention) < 1)
        {
            Faults.Add($"{gold.Name}: mention '{(found.Mention is { } at ? gold.Text[at.Start..at.End] : "")}' for {marked.Speaker}");
        }
    }

    private static double Harmonic(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}
