namespace FramingKit.Tests.Streaming;

/// <summary>Runs a hook before each sentence, and counts how many are read, and how many at once.</summary>
internal sealed class HookedClassifier(Action<string> hook) : IFramingClassifier
{
    private readonly FramingClassifier _inner = Given.Classifier();
    private int _now;
    private int _most;
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public int MostAtOnce => Volatile.Read(ref _most);

    public ModelCard Card => _inner.Card;

    public FramingResult Classify(ReadOnlySpan<char> sentence)
    {
        var now = Interlocked.Increment(ref _now);
        for (var most = _most; now > most; most = _most)
        {
            Interlocked.CompareExchange(ref _most, now, most);
        }

        try
        {
            Interlocked.Increment(ref _count);
            hook(sentence.ToString());
            return _inner.Classify(sentence);
        }
        finally
        {
            Interlocked.Decrement(ref _now);
        }
    }

    public Explanation Explain(string sentence) => _inner.Explain(sentence);

    public void Score(ReadOnlySpan<char> sentence, Span<float> frames, Span<float> sentiments) => _inner.Score(sentence, frames, sentiments);
}
