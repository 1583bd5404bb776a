using System.Diagnostics;

namespace FramingKit.Benchmarks;

/// <summary>Lets contestants read the same sentences in turn, so that a busy moment of the machine hits all of them.</summary>
internal static class Race
{
    public const int Rounds = 41;

    private static readonly TimeSpan _turn = TimeSpan.FromSeconds(0.1);

    /// <summary>Measures sentences per second on one thread: for each contestant, one figure a round.</summary>
    public static IReadOnlyList<double[]> Run(IReadOnlyList<Contestant> contestants, string[] texts)
    {
        var speeds = contestants.Select(_ => new double[Rounds]).ToList();
        for (var round = -2; round < Rounds; round++) // the first rounds warm up
        {
            for (var index = 0; index < contestants.Count; index++)
            {
                var speed = Speed(contestants[index].Read, texts);
                if (round >= 0)
                {
                    speeds[index][round] = speed;
                }
            }
        }

        return speeds;
    }

    private static double Speed(Action<string> read, string[] texts)
    {
        var (start, count) = (Stopwatch.GetTimestamp(), 0);
        var elapsed = TimeSpan.Zero;
        while (elapsed < _turn)
        {
            Array.ForEach(texts, read);
            count += texts.Length;
            elapsed = Stopwatch.GetElapsedTime(start);
        }

        return count / elapsed.TotalSeconds;
    }
}
