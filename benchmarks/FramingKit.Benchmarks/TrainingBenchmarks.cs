using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using FramingKit.ML;

namespace FramingKit.Benchmarks;

/// <summary>Training a small model, with two folds; one training is one measurement, because it takes seconds.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 3)]
public class TrainingBenchmarks
{
    private readonly FramingTrainer _trainer = new(TrainingOptions.Default with { Folds = 2 });
    private LabelledSentence[] _rows = [];

    [Params(1000, 2000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup() => _rows = Sentences.Rows(Rows);

    [Benchmark]
    public TrainedModel Train() => _trainer.Train(_rows);
}
