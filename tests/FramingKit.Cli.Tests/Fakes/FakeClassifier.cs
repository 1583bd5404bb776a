namespace FramingKit.Cli.Tests;

/// <summary>Decides by one key word, so that golden files don't change with a model.</summary>
internal sealed class FakeClassifier : IFramingClassifier
{
    private static readonly (string Word, Frame Frame, Sentiment Sentiment)[] _keys =
    [
        ("sovereign", Frame.Sovereignty, Sentiment.Positive),
        ("bowed", Frame.Submission, Sentiment.Negative),
        ("safer", Frame.SecurityWin, Sentiment.Positive),
    ];

    public ModelCard Card { get; } = new()
    {
        Name = "fake",
        Frames = [Frame.None, Frame.SecurityWin, Frame.Sovereignty, Frame.Submission],
        Sentiments = [Sentiment.Negative, Sentiment.Neutral, Sentiment.Positive],
        Trainer = "none",
        DataHash = "00",
    };

    public FramingResult Classify(ReadOnlySpan<char> sentence)
    {
        var text = sentence.ToString();
        var (_, frame, sentiment) = _keys.FirstOrDefault(key => text.Contains(key.Word, StringComparison.Ordinal));
        var isUncertain = text.Contains("perhaps", StringComparison.Ordinal);
        return new FramingResult
        {
            Frame = frame,
            Secondary = isUncertain && frame != Frame.None ? Card.Frames.First(other => other != frame && other != Frame.None) : null,
            Sentiment = sentiment,
            Frames = Spread(Card.Frames, frame, isUncertain ? 0.4f : 0.7f),
            Sentiments = Spread(Card.Sentiments, sentiment, 0.5f),
            IsUncertain = isUncertain,
            IsTruncated = text.Length > 1000,
        };
    }

    public Explanation Explain(string sentence)
    {
        var result = Classify(sentence);
        var word = sentence.IndexOf(' ', StringComparison.Ordinal);
        return new Explanation
        {
            Text = sentence,
            Result = result,
            Against = result.Frame == Frame.None ? Frame.SecurityWin : Frame.None,
            LogOdds = 1.25f,
            Baseline = -0.5f,
            Evidence = word < 0 ? [new Evidence(0, sentence.Length, 1.75f)] : [new Evidence(0, word, 2f), new Evidence(word + 1, sentence.Length, -0.25f)],
        };
    }

    public void Score(ReadOnlySpan<char> sentence, Span<float> frames, Span<float> sentiments)
    {
        var result = Classify(sentence);
        result.Frames.Values.ToArray().CopyTo(frames);
        result.Sentiments.Values.ToArray().CopyTo(sentiments);
    }

    private static Dictionary<TLabel, float> Spread<TLabel>(IReadOnlyList<TLabel> labels, TLabel chosen, float probability)
        where TLabel : struct =>
        labels.ToDictionary(label => label, label => label.Equals(chosen) ? probability : (1 - probability) / (labels.Count - 1));
}
