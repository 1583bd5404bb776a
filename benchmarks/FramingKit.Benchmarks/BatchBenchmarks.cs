using BenchmarkDotNet.Attributes;

namespace FramingKit.Benchmarks;

/// <summary>Many sentences by the number of threads: as a list, and as streams whose every result is taken; times are per sentence.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private const int Count = 4000;

    private readonly FramingClassifier _classifier = FramingClassifier.Default;
    private string[] _texts = [];

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup() => _texts = Sentences.Pick(Count);

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public FramingResult[] ClassifyAll() => _classifier.ClassifyAll(_texts, Threads);

    [Benchmark(OperationsPerInvoke = Count)]
    public int ClassifyEach() => _classifier.ClassifyEach(_texts, Threads).Count(item => item.Result.IsUncertain);

    [Benchmark(OperationsPerInvoke = Count)]
    public ValueTask<int> ClassifyEachAsync() =>
        _classifier.ClassifyEachAsync(_texts.ToAsyncEnumerable(), Threads).CountAsync(item => item.Result.IsUncertain);
}
