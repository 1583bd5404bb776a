using BenchmarkDotNet.Attributes;
using FramingKit.ML;

namespace FramingKit.Benchmarks;

/// <summary>The same 64 sentences through a plain ML.NET pipeline, through our model inside ML.NET, and compiled; times are per sentence.</summary>
[MemoryDiagnoser]
public class PeerBenchmarks : IDisposable
{
    private const int Count = 64;

    private string[] _texts = [];
    private PlainPipeline _plain = null!;
    private PipelineClassifier _pipeline = null!;
    private IFramingClassifier _compiled = null!;

    [GlobalSetup]
    public void Setup()
    {
        _texts = Sentences.Pick(Count);
        _plain = PlainPipeline.Train(Sentences.Rows());
        var model = new FramingTrainer(TrainingOptions.Default with { Folds = 2 }).Train(Sentences.Rows(2000));
        (_pipeline, _compiled) = (model.CreatePipelineClassifier(), model.Classifier);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _plain.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int PlainFeaturizeText() => _texts.Sum(text => _plain.Predict(text).Length);

    [Benchmark(OperationsPerInvoke = Count)]
    public float PipelineOf2000Rows() => Score(_pipeline);

    [Benchmark(OperationsPerInvoke = Count)]
    public float CompiledOf2000Rows() => Score(_compiled);

    [Benchmark(OperationsPerInvoke = Count)]
    public float DefaultModel() => Score(FramingClassifier.Default);

    private float Score(IFramingClassifier classifier)
    {
        Span<float> frames = stackalloc float[classifier.Card.Frames.Count];
        Span<float> sentiments = stackalloc float[classifier.Card.Sentiments.Count];
        var sum = 0f;
        foreach (var text in _texts)
        {
            classifier.Score(text, frames, sentiments);
            sum += frames[0];
        }

        return sum;
    }
}
