using FramingKit.Articles;

namespace FramingKit.Tests.Shared;

/// <summary>What must hold for the reading of any article.</summary>
internal static class ReadingInvariants
{
    public static void Check(string text, ArticleReading reading, IFramingClassifier classifier)
    {
        Invariant.Holds(reading.Text == text, text);
        RangeInvariants.CheckOrder(text, reading.Sentences.Select(sentence => (sentence.Start, sentence.End)));
        RangeInvariants.CheckOrder(text, reading.Furniture.Select(line => (line.Start, line.End)));
        RangeInvariants.CheckCover(text, [.. reading.Sentences.Select(sentence => (sentence.Start, sentence.End))
            .Concat(reading.Furniture.Select(line => (line.Start, line.End))).Order()]);
        Invariant.Holds(reading.Sentences.Count(sentence => sentence.IsHeadline) <= 1, text);
        foreach (var line in reading.Furniture)
        {
            Invariant.Holds(SameWords(line.Text, text[line.Start..line.End]) && line.Reason.Length > 0, text);
        }

        foreach (var sentence in reading.Sentences)
        {
            Check(text, sentence, classifier);
            VoiceInvariants.Check(text, sentence, classifier);
        }

        ShareInvariants.Check(text, reading);
    }

    private static void Check(string text, ReadSentence sentence, IFramingClassifier classifier)
    {
        Invariant.Holds(SameWords(sentence.Text, text[sentence.Start..sentence.End]), text);
        Invariant.Holds(!sentence.Text.Contains('\n', StringComparison.Ordinal), text);
        RangeInvariants.CheckOrder(text, sentence.Evidence.Select(word => (word.Start, word.End)));

        // The sentence alone must say the same, of the same words.
        var alone = classifier.Explain(sentence.Text);
        ExplanationInvariants.Check(sentence.Text, alone, classifier.Card);
        ResultInvariants.CheckSame(text, alone.Result, sentence.Result);
        Invariant.Holds(alone.Evidence.Count == sentence.Evidence.Count, text);
        foreach (var (here, there) in sentence.Evidence.Zip(alone.Evidence))
        {
            Invariant.Holds(here.Start >= sentence.Start && here.End <= sentence.End && here.Weight == there.Weight, text);
            Invariant.Holds(text[here.Start..here.End] == sentence.Text[there.Start..there.End], text, $"evidence {here.Start}..{here.End}");
        }
    }

    private static bool SameWords(string one, string other) =>
        one.Where(character => !char.IsWhiteSpace(character)).SequenceEqual(other.Where(character => !char.IsWhiteSpace(character)));
}
