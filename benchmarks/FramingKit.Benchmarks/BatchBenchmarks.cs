using BenchmarkDotNet.Attributes;

namespace FramingKit.Benchmarks;

/// <summary>A batch of 1,000 sentences by the number of threads; times are per batch.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private const int Count = 1000;

    private readonly FramingClassifier _classifier = FramingClassifier.Default;
    private readonly FramingResult[] _results = new FramingResult[Count];
    private string[] _texts = [];

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup() => _texts = Sentences.Pick(Count);

    [Benchmark]
    public FramingResult[] Classify()
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Threads };
        Parallel.For(0, Count, options, index => _results[index] = _classifier.Classify(_texts[index]));
        return _results;
    }
}
