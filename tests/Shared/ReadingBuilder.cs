using System.Text;
using FramingKit.Articles;

namespace FramingKit.Tests.Shared;

/// <summary>Builds readings by hand: sentences with a decided frame, voices found by their words.</summary>
internal sealed class ReadingBuilder(ModelCard card)
{
    private readonly StringBuilder _text = new();
    private readonly List<ReadSentence> _sentences = [];
    private readonly List<FurnitureLine> _furniture = [];
    private string? _title;

    public ReadingBuilder Headline(string text, Frame frame = default, Sentiment sentiment = Sentiment.Neutral)
    {
        _title = text;
        Add(text, frame, sentiment, 0.8f, isHeadline: true, []);
        return Paragraph();
    }

    public ReadingBuilder Paragraph()
    {
        _text.Append("\n\n");
        return this;
    }

    /// <summary>Adds a sentence; a probability below one half makes it uncertain.</summary>
    public ReadingBuilder Sentence(string text, Frame frame = default, Sentiment sentiment = Sentiment.Neutral, float probability = 0.8f, params Said[] voices)
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append(' ');
        }

        Add(text, frame, sentiment, probability, isHeadline: false, voices);
        return this;
    }

    public ReadingBuilder Furniture(string text, FurnitureKind kind, string reason)
    {
        Paragraph();
        var start = _text.Length;
        _text.Append(text);
        _furniture.Add(new FurnitureLine { Start = start, End = _text.Length, Text = text, Kind = kind, Reason = reason });
        return Paragraph();
    }

    public ArticleReading Build(string? source = null, params ArticleWarning[] warnings) => new()
    {
        Text = _text.ToString(),
        Source = source,
        Title = _title,
        Sentences = [.. _sentences],
        Furniture = [.. _furniture],
        Shares = FrameShares.Of(_sentences.Where(sentence => !sentence.IsHeadline).Select(sentence => sentence.Result.Frame), card),
        Warnings = warnings,
    };

    private void Add(string text, Frame frame, Sentiment sentiment, float probability, bool isHeadline, Said[] voices)
    {
        var start = _text.Length;
        _text.Append(text);
        _sentences.Add(new ReadSentence
        {
            Start = start,
            End = _text.Length,
            Text = text,
            IsHeadline = isHeadline,
            Result = Result(frame, sentiment, probability),
            Evidence = Evidence(text, start),
            Voices = voices.Length == 0
                ? [new Voice { Speaker = null, Kind = VoiceKind.Outlet, Mention = null, Content = new TextRange(start, _text.Length), Result = Result(frame, sentiment, probability) }]
                : [.. voices.Select(said => Voice(said, text, start, probability))],
        });
    }

    private Voice Voice(Said said, string text, int start, float probability)
    {
        var content = said.Content is null ? new TextRange(start, start + text.Length) : Range(said.Content, text, start);
        return new Voice
        {
            Speaker = said.Speaker,
            Kind = said.Kind,
            Mention = said.Mention is null ? null : Range(said.Mention, text, start),
            Content = content,
            Result = Result(said.Frame, said.Sentiment, probability),
        };
    }

    private static TextRange Range(string part, string text, int start)
    {
        var place = text.IndexOf(part, StringComparison.Ordinal);
        return place >= 0
            ? new TextRange(start + place, start + place + part.Length)
            : throw new ArgumentException($"'{part}' does not stand in '{text}'.", nameof(part));
    }

    private FramingResult Result(Frame frame, Sentiment sentiment, float probability) => new()
    {
        Frame = frame,
        Sentiment = sentiment,
        Frames = card.Frames.ToDictionary(known => known, known => known == frame ? probability : (1 - probability) / (card.Frames.Count - 1)),
        Sentiments = card.Sentiments.ToDictionary(known => known, known => known == sentiment ? 0.5f : 0.25f),
        IsUncertain = probability < 0.5f,
    };

    /// <summary>Every long word counts, in turn more and less, and each fourth of them against the frame.</summary>
    private static List<Evidence> Evidence(string text, int start)
    {
        var evidence = new List<Evidence>();
        for (var index = 0; index < text.Length;)
        {
            var end = index;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end - index > 5)
            {
                evidence.Add(new Evidence(start + index, start + end, (evidence.Count % 4 == 3 ? -0.5f : 0.75f) + (0.25f * (evidence.Count % 3))));
            }

            index = end + 1;
        }

        return evidence;
    }
}

/// <summary>What somebody says in a sentence: the words are looked up in it, and without any it is the whole sentence.</summary>
internal sealed record Said(
    string? Speaker, VoiceKind Kind, Frame Frame, Sentiment Sentiment, string? Mention = null, string? Content = null);
