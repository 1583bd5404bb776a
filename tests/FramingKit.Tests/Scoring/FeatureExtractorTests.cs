using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class FeatureExtractorTests
{
    [Fact]
    public void Extract_Sentence_TellsWordsSequencesPhrasesAndSubwords()
    {
        var found = Given.Recording("we will bow to threats", Given.Extractor());
        Assert.Contains(FeatureHash.OfWord("will"), found.Keys);
        Assert.Contains(FeatureHash.OfSequence(FeatureHash.OfWord("we"), FeatureHash.OfWord("will")), found.Keys);
        Assert.Contains(FeatureKey.Class(LexiconClass.Yield), found.Keys);
        Assert.Equal([(0, 0), (1, 1), (2, 2)], found.Subwords);
    }
}
