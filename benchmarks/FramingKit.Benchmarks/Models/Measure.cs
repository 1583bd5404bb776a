using System.Diagnostics;

namespace FramingKit.Benchmarks;

/// <summary>Small measurements of warm code on one thread.</summary>
internal static class Measure
{
    private const int Passes = 10;
    private const int AllocatingTexts = 200;

    private static readonly TimeSpan _mostTime = TimeSpan.FromSeconds(20);

    /// <summary>Times each sentence alone, ten times over or for twenty seconds; every sample counts, the disturbed ones too.</summary>
    public static (double P50, double P99) Microseconds(Action<string> read, string[] texts)
    {
        var samples = new List<double>();
        var begin = Stopwatch.GetTimestamp();
        while (samples.Count < texts.Length * Passes && Stopwatch.GetElapsedTime(begin) < _mostTime)
        {
            var start = Stopwatch.GetTimestamp();
            read(texts[samples.Count % texts.Length]);
            samples.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return (Quantile(samples, 0.5), Quantile(samples, 0.99));
    }

    public static double AllocatedBytes(Action<string> read, string[] texts)
    {
        var some = texts[..Math.Min(AllocatingTexts, texts.Length)];
        Array.ForEach(some, read); // what is made once is not counted
        var before = GC.GetAllocatedBytesForCurrentThread();
        Array.ForEach(some, read);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)some.Length;
    }

    public static double LoadMilliseconds(Func<IFramingClassifier> load)
    {
        var samples = new double[Passes + 1];
        for (var sample = 0; sample < samples.Length; sample++)
        {
            var start = Stopwatch.GetTimestamp();
            var classifier = load();
            samples[sample] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            GC.KeepAlive(classifier);
        }

        return Median(samples);
    }

    public static double Median(IEnumerable<double> values) => Quantile(values, 0.5);

    public static double Quantile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)(share * (sorted.Length - 1))];
    }
}
