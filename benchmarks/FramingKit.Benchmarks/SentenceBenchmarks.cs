using BenchmarkDotNet.Attributes;

namespace FramingKit.Benchmarks;

/// <summary>One sentence, by its length and alphabet; times are per sentence, over 64 different ones.</summary>
[MemoryDiagnoser]
public class SentenceBenchmarks
{
    private const int Count = 64;

    private readonly FramingClassifier _classifier = FramingClassifier.Default;
    private readonly float[] _frames = new float[FramingClassifier.Default.Card.Frames.Count];
    private readonly float[] _sentiments = new float[FramingClassifier.Default.Card.Sentiments.Count];
    private string[] _texts = [];

    [Params(5, 25, 80)]
    public int Words { get; set; }

    [Params(true, false)]
    public bool IsAscii { get; set; }

    [GlobalSetup]
    public void Setup() => _texts = Sentences.OfLength(Words, IsAscii, Count);

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public float Score()
    {
        var sum = 0f;
        foreach (var text in _texts)
        {
            _classifier.Score(text, _frames, _sentiments);
            sum += _frames[0];
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Classify()
    {
        var uncertain = 0;
        foreach (var text in _texts)
        {
            uncertain += _classifier.Classify(text).IsUncertain ? 1 : 0;
        }

        return uncertain;
    }
}
