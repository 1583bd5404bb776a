using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class LexiconClassTests
{
    [Fact]
    public void IsEntity_Classes_AreTheFirstUpToDomestic() => Assert.Equal(Between(LexiconClass.State, LexiconClass.Domestic), Of(LexiconClasses.IsEntity));

    [Fact]
    public void IsAct_Classes_AreThoseFromYieldToFail() => Assert.Equal(Between(LexiconClass.Yield, LexiconClass.Fail), Of(LexiconClasses.IsAct));

    [Fact]
    public void IsValence_Classes_AreTheLastSix() => Assert.Equal(Between(LexiconClass.Negative3, LexiconClass.Positive3), Of(LexiconClasses.IsValence));

    [Fact]
    public void IsFolded_Classes_AreStatesAndTheirLeaders() => Assert.Equal([LexiconClass.State, LexiconClass.Leader], Of(LexiconClasses.IsFolded));

    private static IEnumerable<LexiconClass> Of(Func<LexiconClass, bool> isOne) => Enum.GetValues<LexiconClass>().Where(isOne);

    private static IEnumerable<LexiconClass> Between(LexiconClass first, LexiconClass last) =>
        Enum.GetValues<LexiconClass>().Where(lexiconClass => lexiconClass.CompareTo(first) >= 0 && lexiconClass.CompareTo(last) <= 0);
}
