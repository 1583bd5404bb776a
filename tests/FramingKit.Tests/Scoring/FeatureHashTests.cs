using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class FeatureHashTests
{
    [Theory]
    [InlineData((1UL << 62) - 1, false, false)]
    [InlineData(1UL << 62, true, false)]
    [InlineData((1UL << 63) - 1, true, false)]
    [InlineData(1UL << 63, false, true)]
    [InlineData(ulong.MaxValue, false, true)]
    public void IsWord_Key_LiesBetweenNumbersAndSequences(ulong key, bool isWord, bool isSequence) =>
        Assert.Equal((isWord, isSequence), (FeatureHash.IsWord(key), FeatureHash.IsSequence(key)));
}
