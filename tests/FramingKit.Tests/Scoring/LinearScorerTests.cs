using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class LinearScorerTests
{
    [Theory]
    [InlineData(4, 3)]
    [InlineData(2, 0)]
    [InlineData(7, 3)]
    [InlineData(64, 3)]
    public void Sum_AnyText_AgreesWithAPlainReference(int frames, int sentiments)
    {
        var model = Given.Model(frames, sentiments);
        var random = new Random(20_260); // fixed, so that a failure repeats
        var totals = new float[model.SumCount];
        var longText = string.Join(' ', Enumerable.Repeat(Given.Sentences, 60).SelectMany(sentences => sentences)); // more rows than the first buffers hold
        foreach (var text in Given.Sentences.Append(longText).Concat(Enumerable.Range(0, 200).Select(_ => Given.Text(random))))
        {
            new LinearScorer(model).Sum(text, totals);
            var expected = PlainSum(model, text);
            for (var label = 0; label < expected.Length; label++)
            {
                Assert.Equal(expected[label], totals[label], 1e-4 * Math.Max(1, Math.Abs(expected[label])));
            }
        }
    }

    [Fact]
    public void Score_FramesAndSentiments_AreTheSoftmaxOfTheirSums()
    {
        var scorer = new LinearScorer(Given.Model());
        float[] totals = new float[8], frames = new float[4], sentiments = new float[3];
        scorer.Sum(Given.Sentence, totals);
        scorer.Score(Given.Sentence, frames, sentiments);
        Assert.Equal(totals[..4].Select(sum => Math.Exp(sum) / totals[..4].Sum(other => Math.Exp(other))), frames.Select(value => (double)value), Within(1e-6));
        Assert.Equal(totals[4..7].Select(sum => Math.Exp(sum) / totals[4..7].Sum(other => Math.Exp(other))), sentiments.Select(value => (double)value), Within(1e-6));
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 0, 1)]
    public void Constructor_OtherCountOfRows_IsRefused(int features, int subwords, int bias)
    {
        var model = Given.Model();
        Assert.Throws<ArgumentException>("model", () => new LinearScorer(new LinearModel(model.Extractor.Lexicon, model.Extractor.Subwords, model.Features)
        {
            FrameCount = model.FrameCount,
            SentimentCount = model.SentimentCount,
            UncertainBelow = model.UncertainBelow,
            FeatureWeights = model.FeatureWeights[features..],
            SubwordWeights = model.SubwordWeights[subwords..],
            Bias = model.Bias[bias..],
            Offsets = model.Offsets,
        }));
    }

    [Fact]
    public void Sum_RepeatedWord_IsScaledByTheSquareRootOfAllOccurrences()
    {
        var model = new LinearModel(Given.Lexicon(), SubwordVocabulary.Empty, new FeatureTable([FeatureHash.OfWord("bowed")]))
        {
            FrameCount = 2,
            SentimentCount = 0,
            UncertainBelow = 0,
            FeatureWeights = LinearModel.Pad(3, -1),
            SubwordWeights = LinearModel.Pad(),
            Bias = LinearModel.Pad(0.5f, 0),
            Offsets = LinearModel.Pad(0, 0),
        };
        var totals = new float[model.SumCount];
        new LinearScorer(model).Sum("bowed, bowed", totals); // two words and their pair
        Assert.Equal(0.5f + (6 / MathF.Sqrt(3)), totals[0], 1e-5f);
        Assert.Equal(-2 / MathF.Sqrt(3), totals[1], 1e-5f);
    }

    [Theory]
    [InlineData(2, 0, 2)]
    [InlineData(0, 2, 2)]
    [InlineData(0, 0, 1)]
    public void Constructor_RowsThatDoNotFitTheKeys_AreRefused(int features, int subwords, int bias)
    {
        var model = new LinearModel(Given.Lexicon(), SubwordVocabulary.Empty, new FeatureTable([]))
        {
            FrameCount = 2,
            SentimentCount = 0,
            UncertainBelow = 0,
            FeatureWeights = LinearModel.Pad(new float[features]),
            SubwordWeights = LinearModel.Pad(new float[subwords]),
            Bias = LinearModel.Pad(new float[bias]),
            Offsets = LinearModel.Pad(0, 0),
        };
        Assert.Throws<ArgumentException>(() => new LinearScorer(model));
    }

    private static EqualityComparer<double> Within(double tolerance) =>
        EqualityComparer<double>.Create((left, right) => Math.Abs(left - right) <= tolerance, _ => 0);

    /// <summary>Adds up one feature at a time in double precision, as the documentation says it.</summary>
    private static double[] PlainSum(LinearModel model, string text)
    {
        var recorded = Given.Recording(text, model.Extractor);
        var sums = model.Bias.Take(model.LabelCount).Select(bias => (double)bias).ToArray();
        foreach (var block in recorded.Features.GroupBy(feature => feature.Block))
        {
            var scale = block.Key == FeatureBlock.Lexicon ? 1 : 1 / Math.Sqrt(block.Count());
            foreach (var row in block.Select(feature => model.Features.Keys.IndexOf(feature.Key)).Where(row => row >= 0))
            {
                AddRow(sums, model.FeatureWeights, row * model.LabelCount, scale);
            }
        }

        foreach (var (row, _) in recorded.Subwords)
        {
            AddRow(sums, model.SubwordWeights, row * model.LabelCount, 1.0 / recorded.Subwords.Count);
        }

        return sums;
    }

    private static void AddRow(double[] sums, float[] weights, int first, double scale)
    {
        for (var label = 0; label < sums.Length; label++)
        {
            sums[label] += scale * weights[first + label];
        }
    }
}
