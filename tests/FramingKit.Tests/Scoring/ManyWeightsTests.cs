using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class ManyWeightsTests
{
    [Fact]
    public void Read_MoreWeightsThanAreReadIntoTheirPlaces_AreTheSame()
    {
        var model = Given.ConstantModel([1, 2, 3, 4, 5, 6, 7]);
        var keys = Enumerable.Range(1, (ArrayReader.FirstElements / model.LabelCount) + 1).Select(number => FeatureHash.OfNumber(1, (ulong)number)).ToArray();
        var weights = new float[keys.Length * model.Stride];
        for (var place = 0; place < weights.Length; place++)
        {
            weights[place] = place % model.Stride < model.LabelCount ? place : 0;
        }

        model = new LinearModel(model.Extractor.Lexicon, model.Extractor.Subwords, new FeatureTable(keys))
        {
            FrameCount = model.FrameCount,
            SentimentCount = model.SentimentCount,
            UncertainBelow = model.UncertainBelow,
            Bias = model.Bias,
            Offsets = model.Offsets,
            SubwordWeights = model.SubwordWeights,
            FeatureWeights = [.. weights.Select(weight => weight / 16)],
        };
        Assert.Equal(model.FeatureWeights, Rewrite(model).FeatureWeights);
    }

    private static LinearModel Rewrite(LinearModel model)
    {
        using var stream = new MemoryStream();
        ScorerFile.Write(stream, model);
        stream.Position = 0;
        return ScorerFile.Read(stream);
    }
}
