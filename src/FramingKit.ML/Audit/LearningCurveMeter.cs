using System.Globalization;
using Microsoft.ML;

namespace FramingKit.ML;

/// <summary>Measures a learning curve: the same rows are judged after learning from an eighth, a quarter, a half and all of the others.</summary>
internal sealed class LearningCurveMeter(TrainingOptions options, FeatureResources resources)
{
    private const int Folds = 5;
    private const int Repetitions = 2;

    private static readonly double[] _shares = [0.125, 0.25, 0.5, 1];

    public static int Steps => Repetitions * _shares.Length;

    public LearningCurve Measure(IReadOnlyList<LabelledSentence> rows, StepCounter steps, CancellationToken cancellationToken)
    {
        var frames = rows.Select(row => row.Frame).DistinctBy(frame => frame.Name).OrderBy(frame => frame.Name, StringComparer.Ordinal).ToList();
        var encoded = TrainingFeatures.Learn(rows, resources, options, cancellationToken).Encode(options.FrameGains, row => row.Frame.Name);
        var folds = GroupedSplit.Folds(rows, Folds, options.Seed);
        var points = _shares.Select(_ => new List<LearningPoint>()).ToList();
        for (var repetition = 0; repetition < Repetitions; repetition++)
        {
            var judged = Rows(row => folds[row] == repetition);
            var learned = Rows(row => folds[row] != repetition)
                .OrderBy(row => StableHash.Of(encoded.Groups[row], options.Seed + 1)).ThenBy(row => row).ToList();
            for (var share = 0; share < _shares.Length; share++)
            {
                steps.Begin(string.Create(CultureInfo.InvariantCulture, $"learning curve, {_shares[share]:p0} of the rows"));
                var used = learned.Take((int)(_shares[share] * learned.Count)).ToList();
                points[share].Add(Measure(encoded.Take(used), encoded.Take(judged), frames));
                steps.Done();
            }
        }

        return new LearningCurve { Frames = frames, Points = [.. points.Select(Mean)] };

        List<int> Rows(Func<int, bool> isTaken) => [.. Enumerable.Range(0, rows.Count).Where(isTaken)];
    }

    private LearningPoint Measure(TrainingSet learned, TrainingSet judged, List<Frame> frames)
    {
        var confusion = new ConfusionMatrix(frames.Count);
        var places = frames.Select((frame, place) => (frame.Name, place)).ToDictionary(item => item.Name, item => item.place);
        if (learned.Labels.Distinct().Take(2).Count() == 2)
        {
            var fit = options.Recipe.Fit(new MLContext(options.Seed), learned, options);
            foreach (var (row, sums) in judged.Rows.Zip(fit.Sums(new MLContext(options.Seed), judged)))
            {
                confusion.Add(places[row.Label], places[fit.Labels[Array.IndexOf(sums, sums.Max())]]);
            }
        }

        return new LearningPoint(
            learned.Count,
            confusion.MacroF1,
            [.. frames.Select(frame => learned.Labels.Count(label => label == frame.Name))],
            [.. frames.Select((_, place) => confusion.F1(place))]);
    }

    private static LearningPoint Mean(List<LearningPoint> points) => new(
        (int)points.Average(point => point.Rows),
        points.Average(point => point.MacroF1),
        [.. points[0].FrameRows.Select((_, place) => (int)points.Average(point => point.FrameRows[place]))],
        [.. points[0].FrameF1.Select((_, place) => points.Average(point => point.FrameF1[place]))]);
}
