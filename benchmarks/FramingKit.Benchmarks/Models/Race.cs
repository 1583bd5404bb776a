using System.Diagnostics;

namespace FramingKit.Benchmarks;

/// <summary>Lets contestants read the same sentences in turn, so that a busy moment of the machine hits all of them.</summary>
internal static class Race
{
    public const int Rounds = 41;

    /// <summary>The clock is read after so many sentences, so that a turn of a slow contestant does not last for minutes.</summary>
    private const int Block = 20;

    private static readonly TimeSpan _turn = TimeSpan.FromSeconds(0.1);

    /// <summary>Measures sentences per second on one thread: for each contestant, one figure a round.</summary>
    public static IReadOnlyList<double[]> Run(IReadOnlyList<Contestant> contestants, string[] texts)
    {
        var speeds = contestants.Select(_ => new double[Rounds]).ToList();
        var places = new int[contestants.Count];
        for (var round = -2; round < Rounds; round++) // the first rounds warm up
        {
            for (var index = 0; index < contestants.Count; index++)
            {
                var speed = Speed(contestants[index].Read, texts, ref places[index]);
                if (round >= 0)
                {
                    speeds[index][round] = speed;
                }
            }
        }

        return speeds;
    }

    /// <summary>Reads on from a place in the texts, round and round, until the turn is over.</summary>
    private static double Speed(Action<string> read, string[] texts, ref int place)
    {
        var (start, count) = (Stopwatch.GetTimestamp(), 0);
        var elapsed = TimeSpan.Zero;
        while (elapsed < _turn)
        {
            for (var end = count + Block; count < end; count++)
            {
                read(texts[place]);
                place = (place + 1) % texts.Length;
            }

            elapsed = Stopwatch.GetElapsedTime(start);
        }

        return count / elapsed.TotalSeconds;
    }
}
