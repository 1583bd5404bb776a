using System.Globalization;
using FramingKit.Scoring;

namespace FramingKit.Benchmarks;

/// <summary>How the cost of <c>Score</c> grows: with the length of the text, up to ten million characters, and with the number of classes.</summary>
internal static class GrowthPage
{
    private const int Rounds = 9;
    private const int LongestLength = 10_000_000;
    private const int Sample = 2_000_000;
    private const int ClassText = 1_000;

    private static readonly int[] _lengths = [1_000, 10_000, 100_000, 1_000_000, LongestLength];
    private static readonly int[] _classCounts = [6, 60];

    public static string Create()
    {
        var model = FramingClassifier.Default.Model;
        var text = string.Join(' ', Enumerable.Repeat(Sentences.Pick(5000), 20).SelectMany(texts => texts))[..LongestLength];
        var lengths = _lengths.Select(length => Nanoseconds(new LinearScorer(model), text, length)).ToList();
        var classes = _classCounts.Select(count => Nanoseconds(new LinearScorer(WithClasses(model, count)), text, ClassText)).ToList();
        return $"""
            {TextTable.Write([["characters", "ns a character", "x a tenth of the length"], .. _lengths.Select((length, index) => Row(length, lengths, index))])}

            {TextTable.Write([["classes", "ns a character", "x a tenth of the classes"], .. _classCounts.Select((count, index) => Row(count, classes, index, isPerCharacter: true))])}

            Texts of training sentences joined by blanks, one thread; medians of {Rounds} rounds. Linear growth is 10 x for ten times the length.
            """;
    }

    private static string[] Row(int size, List<double> times, int index, bool isPerCharacter = false)
    {
        var growth = index == 0 ? "" : Number(times[index] / times[index - 1] * (isPerCharacter ? 1 : 10), "f1");
        return [Number(size, "n0"), Number(times[index], "f1"), growth];
    }

    /// <summary>Reads the same text in pieces of a length, so that all lengths meet the same words.</summary>
    private static double Nanoseconds(LinearScorer scorer, string text, int length)
    {
        var totals = new float[scorer.Model.SumCount];
        var pieces = Enumerable.Range(0, Math.Max(1, Sample / length)).Select(piece => text.Substring(piece * length, length)).ToArray();
        return Measure.Median(Enumerable.Range(0, Rounds).Select(_ =>
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            foreach (var piece in pieces)
            {
                scorer.Sum(piece, totals);
            }

            return System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalNanoseconds / pieces.Length / length;
        }));
    }

    /// <summary>The default model's features with weights for any number of classes.</summary>
    private static LinearModel WithClasses(LinearModel model, int count)
    {
        return new LinearModel(model.Extractor.Lexicon, model.Extractor.Subwords, model.Features)
        {
            FrameCount = count,
            SentimentCount = 0,
            UncertainBelow = 0,
            FeatureWeights = new float[LinearModel.LengthOf(model.Features.Keys.Length, count)],
            SubwordWeights = new float[LinearModel.LengthOf(model.Extractor.Subwords.Keys.Length, count)],
            Bias = new float[LinearModel.LengthOf(1, count)],
            Offsets = new float[LinearModel.LengthOf(1, count)],
        };
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
