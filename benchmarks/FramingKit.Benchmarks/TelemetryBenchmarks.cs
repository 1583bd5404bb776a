using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using BenchmarkDotNet.Attributes;

namespace FramingKit.Benchmarks;

/// <summary>What it costs to be listened to: one sentence of 25 words, over 64 different ones.</summary>
[MemoryDiagnoser]
public class TelemetryBenchmarks
{
    private const int Words = 25;
    private const int Count = 64;

    private readonly FramingClassifier _classifier = FramingClassifier.Default;
    private readonly string[] _texts = Sentences.OfLength(Words, isAscii: true, Count);
    private long _heard;

    [GlobalSetup(Target = nameof(Heard))]
    [SuppressMessage("Reliability", "CA2000", Justification = "It listens as long as the benchmark's process runs.")]
    public void Listen()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == FramingTelemetry.MeterName)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => _heard += value);
        listener.Start();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Unheard() => Classify();

    [Benchmark(OperationsPerInvoke = Count)]
    public long Heard() => Classify() + _heard;

    private int Classify()
    {
        var uncertain = 0;
        foreach (var text in _texts)
        {
            uncertain += _classifier.Classify(text).IsUncertain ? 1 : 0;
        }

        return uncertain;
    }
}
