using BenchmarkDotNet.Attributes;

namespace FramingKit.Benchmarks;

/// <summary>Loading the default model in a program that already runs: from its file, and from memory.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private readonly string _path = Repository.PathOf("models", "default.framing");
    private byte[] _bytes = [];

    [GlobalSetup]
    public void Setup() => _bytes = File.ReadAllBytes(_path);

    [Benchmark(Baseline = true)]
    public FramingClassifier FromFile() => FramingClassifier.Load(_path);

    [Benchmark]
    public FramingClassifier FromMemory()
    {
        using var stream = new MemoryStream(_bytes, writable: false);
        return FramingClassifier.Load(stream);
    }
}
