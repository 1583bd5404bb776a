using System.Globalization;

namespace FramingKit.Benchmarks;

/// <summary>Where the time of <c>Score</c> goes: the stages of the engine, each on top of those before it.</summary>
internal static class StagesPage
{
    private const int SentenceCount = 2000;

    public static string Create()
    {
        var texts = Sentences.Pick(SentenceCount);
        var engine = new Stages(FramingClassifier.Default);
        var stages = engine.All;
        var times = Race.Run(stages, texts).Select(speeds => speeds.Select(speed => 1e6 / speed).ToArray()).ToList();
        GC.KeepAlive(engine.Sum);
        var rows = stages.Select((stage, index) => (string[])
        [
            stage.Name,
            Number(Measure.Median(times[index]), "f2"),
            Number(100 * Measure.Median(times[index].Zip(times[^1], (own, whole) => own / whole)), "f0"),
            Number(Measure.Median(times[index].Zip(times[Stages.Limit], (own, limit) => own / limit)), "f2"),
        ]);
        return $"""
            {TextTable.Write([["up to", "us", "% of Score", "x limit"], .. rows])}

            {texts.Length} training sentences of {Number(texts.Average(text => text.Length), "f0")} characters on average, one thread.
            The limit is to read each character and hash each word once: no classifier of words can do with less.
            Times are medians of {Race.Rounds} rounds, in each of which all stages took turns; ratios are taken within a round.
            """;
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
