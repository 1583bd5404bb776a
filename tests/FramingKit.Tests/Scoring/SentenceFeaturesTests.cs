using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class SentenceFeaturesTests
{
    private static readonly Lexicon _lexicon = Given.Lexicon(
        (LexiconClass.Negative3, "horror"), (LexiconClass.Negative2, "threat"), (LexiconClass.Negative1, "bad"),
        (LexiconClass.Positive1, "good"), (LexiconClass.Positive2, "triumph"), (LexiconClass.Positive3, "glory"),
        (LexiconClass.Yield, "yield"), (LexiconClass.Gain, "gain"), (LexiconClass.Outcome, "outcome"), (LexiconClass.Fail, "fail"), (LexiconClass.Talk, "met"));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    [InlineData(47, 7)]
    [InlineData(48, 8)]
    [InlineData(500, 8)]
    public void Add_Words_TellTheLengthInStepsOfSixUpToEight(int words, int expected) =>
        Assert.Contains(FeatureKey.Sentence(SentenceFact.Length, expected), Keys(string.Concat(Enumerable.Repeat("word ", words))));

    [Theory]
    [InlineData("word", 0)]
    [InlineData("horror", -3)]
    [InlineData("threat", -2)]
    [InlineData("bad", -1)]
    [InlineData("good", 1)]
    [InlineData("triumph", 2)]
    [InlineData("glory", 3)]
    [InlineData("glory and horror and bad", -1)]
    [InlineData("glory and glory and glory", 6)]
    [InlineData("horror and horror and horror", -6)]
    public void Add_Valences_TellTheToneUpToSix(string text, int expected) => Assert.Contains(FeatureKey.Sentence(SentenceFact.Tone, expected), Keys(text));

    [Theory]
    [InlineData("why?", true)]
    [InlineData("why.", false)]
    public void Add_QuestionMark_IsTold(string text, bool expected) =>
        Assert.Equal(expected, Keys(text).Contains(FeatureKey.Sentence(SentenceFact.Question, 1)));

    [Theory]
    [InlineData("A headline", true)]
    [InlineData("A sentence.", false)]
    public void Add_MissingFinalMark_IsTold(string text, bool expected) =>
        Assert.Equal(expected, Keys(text).Contains(FeatureKey.Sentence(SentenceFact.NoFinalMark, 1)));

    [Theory]
    [InlineData("he said \"no\".", true)]
    [InlineData("he said no.", false)]
    public void Add_Quote_IsTold(string text, bool expected) =>
        Assert.Equal(expected, Keys(text).Contains(FeatureKey.Sentence(SentenceFact.Quotes, 1)));

    [Theory]
    [InlineData("they yield, so they gain, as they fail", "Yield", "Gain")] // to fail is an act, but frames nothing
    [InlineData("the outcome made them yield", "Outcome", "Yield")]
    [InlineData("they met to gain", "Gain", "Gain")]
    public void Add_FramingActs_TellTheFirstAndTheLast(string text, string first, string last)
    {
        var (firstAct, lastAct) = ((int)Enum.Parse<LexiconClass>(first), (int)Enum.Parse<LexiconClass>(last));
        var keys = Keys(text);
        Assert.Contains(FeatureKey.Sentence(SentenceFact.FirstAct, firstAct), keys);
        Assert.Contains(FeatureKey.Sentence(SentenceFact.FirstAndLastAct, (firstAct * LexiconClasses.Count) + lastAct), keys);
    }

    [Fact]
    public void Add_NoFramingAct_TellsNone() => Assert.Equal(
        [FeatureKey.Sentence(SentenceFact.Length, 0), FeatureKey.Sentence(SentenceFact.Tone, 0)], Keys("they met to fail."));

    [Fact]
    public void Add_AllFacts_AreCarriedByNoWord() =>
        Assert.All(Record("why \"me\"? so").Features, feature => Assert.Equal((UnitSpan.None, UnitSpan.None), (feature.Carrier, feature.SecondCarrier)));

    private static List<ulong> Keys(string text) => [.. Record(text).Keys];

    private static RecordingSink Record(string text)
    {
        var sink = new RecordingSink();
        SentenceFeatures.Add(Given.Units(text, _lexicon), Given.Hits(text, _lexicon), ref sink);
        return sink;
    }
}
