using BenchmarkDotNet.Attributes;

namespace FramingKit.Benchmarks;

/// <summary>A sentence with the words that carry its score, beside the bare reading; times are per sentence.</summary>
[MemoryDiagnoser]
public class ExplainBenchmarks
{
    private const int Count = 64;

    private readonly FramingClassifier _classifier = FramingClassifier.Default;
    private string[] _texts = [];

    [GlobalSetup]
    public void Setup() => _texts = Sentences.Pick(Count);

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Classify() => _texts.Count(text => _classifier.Classify(text).IsUncertain);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Explain() => _texts.Sum(text => _classifier.Explain(text).Evidence.Count);
}
