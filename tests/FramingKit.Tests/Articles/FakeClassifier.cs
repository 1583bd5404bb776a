namespace FramingKit.Tests.Articles;

/// <summary>A classifier that goes by single words, and remembers what it was asked.</summary>
internal sealed class FakeClassifier : IFramingClassifier
{
    private readonly List<string> _seen = [];

    public IReadOnlyList<string> Seen => _seen;

    public ModelCard Card { get; } = new()
    {
        Name = "fake",
        Frames = [Frame.Sovereignty, Frame.Submission, Frame.SecurityWin, Frame.None],
        Sentiments = [Sentiment.Negative, Sentiment.Neutral, Sentiment.Positive],
        Trainer = "none",
    };

    public FramingResult Classify(ReadOnlySpan<char> sentence)
    {
        _seen.Add(sentence.ToString());
        var frame = FrameOf(sentence);
        return new FramingResult
        {
            Frame = frame,
            Sentiment = Sentiment.Neutral,
            Frames = Card.Frames.ToDictionary(known => known, known => known == frame ? 1f : 0f),
            Sentiments = Card.Sentiments.ToDictionary(known => known, known => known == Sentiment.Neutral ? 1f : 0f),
            IsUncertain = false,
        };
    }

    /// <summary>Explains with one piece of evidence for each word.</summary>
    public Explanation Explain(string sentence)
    {
        var evidence = new List<Evidence>();
        for (var start = 0; start < sentence.Length;)
        {
            var blank = sentence.IndexOf(' ', start);
            var end = blank < 0 ? sentence.Length : blank;
            if (end > start)
            {
                evidence.Add(new Evidence(start, end, 1));
            }

            start = end + 1;
        }

        return new Explanation
        {
            Text = sentence,
            Result = Classify(sentence),
            Against = Frame.None,
            LogOdds = evidence.Count,
            Baseline = 0,
            Evidence = evidence,
        };
    }

    public void Score(ReadOnlySpan<char> sentence, Span<float> frames, Span<float> sentiments) => throw new NotSupportedException();

    private static Frame FrameOf(ReadOnlySpan<char> sentence) =>
        sentence.Contains("sovereign", StringComparison.OrdinalIgnoreCase) ? Frame.Sovereignty
        : sentence.Contains("bowed", StringComparison.OrdinalIgnoreCase) ? Frame.Submission
        : sentence.Contains("dismantled", StringComparison.OrdinalIgnoreCase) ? Frame.SecurityWin
        : Frame.None;
}
