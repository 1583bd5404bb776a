using FramingKit.Articles;

namespace FramingKit.Reports;

/// <summary>A piece of a sentence that looks alike from end to end.</summary>
/// <param name="Text">The text, as it reads.</param>
/// <param name="Highlight">The result whose frame it is highlighted with, or null.</param>
/// <param name="Weight">The weight of the evidence, or 0.</param>
/// <param name="IsMention">Whether it names a speaker.</param>
internal readonly record struct SentencePiece(string Text, FramingResult? Highlight, float Weight, bool IsMention);

/// <summary>Cuts a sentence into pieces at the ends of clauses, evidence and mentions.</summary>
internal static class SentencePieces
{
    private const int MostEvidence = 6;
    private const float LeastOfLargest = 0.15f;

    /// <param name="text">The text of the whole article.</param>
    /// <param name="sentence">A sentence of it.</param>
    public static List<SentencePiece> Of(string text, ReadSentence sentence)
    {
        var highlights = Highlights(sentence);
        var evidence = Strongest(sentence);
        var mentions = sentence.Voices.Select(voice => voice.Mention).OfType<TextRange>().ToList();
        var cuts = new SortedSet<int> { sentence.Start, sentence.End };
        foreach (var range in highlights.Select(item => item.Range)
            .Concat(evidence.Select(item => new TextRange(item.Start, item.End)))
            .Concat(mentions))
        {
            cuts.Add(Math.Clamp(range.Start, sentence.Start, sentence.End));
            cuts.Add(Math.Clamp(range.End, sentence.Start, sentence.End));
        }

        var places = cuts.ToList();
        return [.. places.Zip(places.Skip(1), (start, end) => new SentencePiece(
            Joined(text, start, end),
            highlights.Where(item => Holds(item.Range, start, end)).Select(item => item.Result).FirstOrDefault(),
            evidence.Where(item => Holds(new TextRange(item.Start, item.End), start, end)).Select(item => item.Weight).FirstOrDefault(),
            mentions.Any(range => Holds(range, start, end))))];
    }

    /// <summary>The words that count most, for and against; all are in the JSON.</summary>
    public static List<Evidence> Strongest(ReadSentence sentence)
    {
        var largest = sentence.Evidence.Select(item => MathF.Abs(item.Weight)).DefaultIfEmpty().Max();
        return
        [
            .. sentence.Evidence
                .Where(item => MathF.Abs(item.Weight) >= LeastOfLargest * largest && item.Weight != 0 && item.End > item.Start)
                .OrderByDescending(item => MathF.Abs(item.Weight))
                .Take(MostEvidence)
                .OrderBy(item => item.Start),
        ];
    }

    /// <summary>Where a sentence has several voices, each clause has its own frame; else the whole sentence has one.</summary>
    private static List<(TextRange Range, FramingResult Result)> Highlights(ReadSentence sentence) =>
    [
        .. (sentence.Voices.Count < 2
            ? [(new TextRange(sentence.Start, sentence.End), sentence.Result)]
            : sentence.Voices.Select(voice => (voice.Content, voice.Result)))
            .Where(item => item.Item2.Frame != Frame.None)
            .OrderBy(item => item.Item1.End - item.Item1.Start),
    ];

    private static bool Holds(TextRange range, int start, int end) => range.Start <= start && end <= range.End && end > start;

    /// <summary>A line break inside a sentence is only a blank.</summary>
    private static string Joined(string text, int start, int end)
    {
        var piece = text[start..end];
        if (!piece.Any(ArticleLines.IsBreak))
        {
            return piece;
        }

        var joined = SentenceText.Read(text, start, end).Content;
        return piece.Length > 0 && string.IsNullOrWhiteSpace(piece) ? " " : joined;
    }
}
