using FramingKit.Scoring;

namespace FramingKit.Tests;

public class ExplanationTests
{
    private static readonly string[] _texts = CreateTexts();

    [Fact]
    public void Explain_AnyText_EvidenceAndBaselineAddUpToTheLogOdds()
    {
        foreach (var explanation in _texts.Select(Given.Classifier().Explain))
        {
            Assert.Equal(explanation.LogOdds, explanation.Baseline + explanation.Evidence.Sum(item => (double)item.Weight), 1e-4);
        }
    }

    [Fact]
    public void Explain_AnyText_LogOddsAreThoseOfTheProbabilities()
    {
        foreach (var explanation in _texts.Select(Given.Classifier().Explain))
        {
            var frames = explanation.Result.Frames;
            Assert.Equal(Math.Log(frames[explanation.Result.Frame] / (double)frames[explanation.Against]), explanation.LogOdds, 1e-4);
        }
    }

    [Fact]
    public void Explain_TextWithoutWords_IsAllBaseline()
    {
        var explanation = Given.Classifier().Explain("…");
        Assert.Empty(explanation.Evidence);
        Assert.Equal(explanation.LogOdds, explanation.Baseline);
    }

    // The baseline is what evidence leaves over, so lost evidence would hide in it; here it is added up by itself.
    [Fact]
    public void Baseline_AnyText_IsTheBiasAndWhatNoWordCarries()
    {
        var model = Given.Model();
        var frames = Given.Card().Frames.ToList();
        foreach (var explanation in _texts.Select(Given.Classifier(model).Explain))
        {
            var (label, against) = (frames.IndexOf(explanation.Result.Frame), frames.IndexOf(explanation.Against));
            var rows = Given.Recording(explanation.Text, model.Extractor).Features
                .Where(feature => feature.Carrier == UnitSpan.None)
                .Select(feature => model.Features.Keys.IndexOf(feature.Key))
                .Where(row => row >= 0);
            var expected = model.Bias[label] - model.Bias[against]
                + rows.Sum(row => (double)model.FeatureWeights[(row * model.LabelCount) + label] - model.FeatureWeights[(row * model.LabelCount) + against]);
            Assert.Equal(expected, explanation.Baseline, 1e-4);
        }
    }

    [Fact]
    public void Explain_PairOfPhrases_GivesEachHalfItsWeight()
    {
        var lexicon = Given.Lexicon((LexiconClass.Yield, "bowed"), (LexiconClass.Talk, "met"));
        var features = new FeatureTable([FeatureKey.ClassPair(LexiconClass.Yield, LexiconClass.Talk, ClassDistance.Near)]);
        var model = new LinearModel(lexicon, SubwordVocabulary.Empty, features)
        {
            FrameCount = 2,
            SentimentCount = 0,
            UncertainBelow = 0,
            FeatureWeights = LinearModel.Pad(3, 1),
            SubwordWeights = LinearModel.Pad(),
            Bias = LinearModel.Pad(0, 0),
            Offsets = LinearModel.Pad(0, 0),
        };
        Assert.Equal([new Evidence(5, 10, 1), new Evidence(15, 18, 1)], Given.Classifier(model).Explain("they bowed and met").Evidence);
    }

    [Fact]
    public void Explain_AnyText_EvidenceIsOrderedAndInside()
    {
        foreach (var explanation in _texts.Select(Given.Classifier().Explain))
        {
            var end = 0;
            foreach (var item in explanation.Evidence)
            {
                Assert.True(item.Start >= end && item.End > item.Start && item.End <= explanation.Text.Length, explanation.Text);
                Assert.True(float.IsFinite(item.Weight) && item.Weight != 0);
                end = item.End;
            }
        }
    }

    [Fact]
    public void Explain_AnyText_ResultEqualsClassify()
    {
        var classifier = Given.Classifier();
        foreach (var text in _texts)
        {
            var (explained, classified) = (classifier.Explain(text).Result, classifier.Classify(text));
            Assert.Equal((classified.Frame, classified.Secondary, classified.Sentiment), (explained.Frame, explained.Secondary, explained.Sentiment));
            Assert.Equal(classified.Frames.Values, explained.Frames.Values);
        }
    }

    [Fact]
    public void Against_AnyText_IsTheMostProbableOtherFrame()
    {
        foreach (var explanation in _texts.Select(Given.Classifier().Explain))
        {
            var others = explanation.Result.Frames.Where(frame => frame.Key != explanation.Result.Frame);
            Assert.Equal(others.MaxBy(frame => frame.Value).Key, explanation.Against);
        }
    }

    [Fact]
    public void Explain_TruncatedText_PointsIntoTheFirstPartOnly()
    {
        var explanation = Given.Classifier(options: FramingOptions.Default with { MaximumLength = 40 }).Explain(Given.Sentence);
        Assert.True(explanation.Result.IsTruncated);
        Assert.NotEmpty(explanation.Evidence);
        Assert.All(explanation.Evidence, item => Assert.InRange(item.End, 1, 40));
        Assert.Equal(Given.Sentence, explanation.Text);
    }

    [Fact]
    public void Explain_Null_IsAnArgumentNullException() => Assert.Throws<ArgumentNullException>("sentence", () => Given.Classifier().Explain(null!));

    private static string[] CreateTexts()
    {
        var random = new Random(20_261); // fixed, so that a failure repeats
        return ["", "\0", "\uD800", .. Given.Sentences, .. Enumerable.Range(0, 300).Select(_ => Given.Text(random))];
    }
}
