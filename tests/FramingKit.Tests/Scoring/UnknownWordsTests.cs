using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class UnknownWordsTests
{
    [Fact]
    public void Count_Sentences_LeavesOutNumbersMarksAndFoldedNames()
    {
        var model = Given.ConstantModel([0, 0, 0, 0, 0, 0, 0]);
        var known = new LinearModel(Given.SmallLexicon(), SubwordVocabulary.Empty, new FeatureTable([FeatureHash.OfWord("bowed"), FeatureHash.OfWord("late")]))
        {
            FrameCount = model.FrameCount,
            SentimentCount = model.SentimentCount,
            UncertainBelow = model.UncertainBelow,
            FeatureWeights = LinearModel.Pad(new float[2 * model.LabelCount]),
            SubwordWeights = LinearModel.Pad(),
            Bias = model.Bias,
            Offsets = model.Offsets,
        };
        var counted = UnknownWords.Count(["Freedonia bowed, 12 times.", "It was late"], known);
        Assert.Equal(new UnknownWords(5, 3), counted);
        Assert.Equal(0.6f, counted.Share);
    }

    [Fact]
    public void Share_NoWords_IsZero() => Assert.Equal(0f, new UnknownWords(0, 0).Share);
}
