using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class PhraseFeaturesTests
{
    private static readonly Lexicon _lexicon = Given.Lexicon(
        (LexiconClass.State, "freedonia"), (LexiconClass.Power, "bank"), (LexiconClass.Yield, "bowed"), (LexiconClass.Press, "threat"),
        (LexiconClass.Negation, "not"), (LexiconClass.Deny, "denied"), (LexiconClass.Goal, "aims"), (LexiconClass.Hypothetical, "if"),
        (LexiconClass.Contrast, "but"), (LexiconClass.Negative2, "threat"), (LexiconClass.Talk, "met"));

    private static readonly Lexicon _phrases = Given.Lexicon(
        (LexiconClass.Yield, "bowed down"), (LexiconClass.Talk, "met with"), (LexiconClass.Negation, "not"));

    [Fact]
    public void Add_Phrase_YieldsItsClassCarriedByIt() =>
        Assert.Contains(new RecordedFeature(FeatureBlock.Lexicon, FeatureKey.Class(LexiconClass.Talk), new UnitSpan(1, 1), UnitSpan.None), Record("they met").Features);

    [Fact]
    public void Add_PhraseWithANumberedPattern_YieldsThePatternToo() =>
        Assert.Contains(new RecordedFeature(FeatureBlock.Lexicon, FeatureKey.Pattern(8), new UnitSpan(1, 1), UnitSpan.None), Record("they met").Features);

    [Fact]
    public void Add_HitWithoutAPatternOfItsOwn_YieldsNoPattern() => Assert.DoesNotContain(FeatureKey.Pattern(0), Record("they met in freedonia").Keys);

    [Fact]
    public void Add_PhrasesOfSeveralWords_AreCarriedByAllOfThem()
    {
        var features = Record("they not bowed down and met with them", _phrases).Features;
        var (act, talk) = (new UnitSpan(2, 3), new UnitSpan(5, 6));
        Assert.Equal(
            [(act, UnitSpan.None), (act, UnitSpan.None), (act, talk)],
            new[]
            {
                FeatureKey.Class(LexiconClass.Yield),
                FeatureKey.ScopedClass(LexiconClass.Yield, PhraseScope.Negated),
                FeatureKey.ClassPair(LexiconClass.Yield, LexiconClass.Talk, ClassDistance.Near),
            }.Select(key => Assert.Single(features, feature => feature.Key == key)).Select(feature => (feature.Carrier, feature.SecondCarrier)));
    }

    [Theory]
    [InlineData(2, "Near Window Sentence")]
    [InlineData(3, "SameClause Window Sentence")]
    [InlineData(9, "SameClause Window Sentence")]
    [InlineData(10, "Sentence")]
    [InlineData(29, "Sentence")]
    [InlineData(30, "")]
    public void Add_TwoPhrasesOfSeveralWords_AreAsFarApartAsTheirEndAndStart(int between, string expected)
    {
        var keys = Record($"q q q bowed down {string.Concat(Enumerable.Repeat("q ", between))}met with", _phrases).Keys.ToList();
        var found = Enum.GetValues<ClassDistance>().Where(distance => keys.Contains(FeatureKey.ClassPair(LexiconClass.Yield, LexiconClass.Talk, distance)));
        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData("they did not quite bow, they bowed", PhraseScopes.None)]
    [InlineData("they bowed", PhraseScopes.None)]
    [InlineData("they have not yet ever really bowed", PhraseScopes.Negated)]
    [InlineData("they have not yet ever really just bowed", PhraseScopes.None)]
    [InlineData("they denied having bowed", PhraseScopes.Negated)]
    [InlineData("it aims that they bowed", PhraseScopes.Aimed)]
    [InlineData("if they bowed", PhraseScopes.Supposed)]
    [InlineData("they \"bowed\"", PhraseScopes.Quoted)]
    [InlineData("they bowed but left", PhraseScopes.Conceded)]
    [InlineData("they left but bowed", PhraseScopes.LastClause)]
    [InlineData("they left but bowed but left", PhraseScopes.Conceded)]
    [InlineData("but they bowed", PhraseScopes.LastClause)]
    [InlineData("\"they did not go\" and if so \"bowed\"", PhraseScopes.Quoted | PhraseScopes.Supposed)]
    public void Add_Act_TellsItsScopes(string text, PhraseScopes expected)
    {
        var keys = Record(text).Keys.ToList();
        var found = Enum.GetValues<PhraseScope>()
            .Where(scope => keys.Contains(FeatureKey.ScopedClass(LexiconClass.Yield, scope)))
            .Aggregate(PhraseScopes.None, (sum, scope) => sum | (PhraseScopes)(1 << (int)scope));
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Add_Valence_TellsItsScopesToo() =>
        Assert.Contains(FeatureKey.ScopedClass(LexiconClass.Negative2, PhraseScope.Negated), Record("not a threat").Keys);

    [Fact]
    public void Add_OtherClass_HasNoScope() =>
        Assert.DoesNotContain(FeatureKey.ScopedClass(LexiconClass.Talk, PhraseScope.Negated), Record("they have not met").Keys);

    [Theory]
    [InlineData("bowed q q met", "Window Near")]
    [InlineData("bowed q q q met", "Window SameClause")]
    [InlineData("bowed q q q, met", "Window")]
    [InlineData("bowed q q, met", "Window Near")]
    [InlineData("bowed q q q q q q q q q met", "Window SameClause")]
    [InlineData("bowed q q q q q q q q q q met", "")]
    [InlineData("met bowed", "")]
    public void Add_TwoPhrases_YieldAnOrderedPairByDistance(string text, string expected)
    {
        var keys = Record(text).Keys.ToList();
        string[] names = ["Window", "Near", "SameClause"];
        var found = names.Where(name => keys.Contains(FeatureKey.ClassPair(LexiconClass.Yield, LexiconClass.Talk, Enum.Parse<ClassDistance>(name))));
        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void Add_Pair_IsCarriedByBothPhrases()
    {
        var key = FeatureKey.ClassPair(LexiconClass.Yield, LexiconClass.Talk, ClassDistance.Near);
        var feature = Assert.Single(Record("they bowed and met").Features, feature => feature.Key == key);
        Assert.Equal((new UnitSpan(1, 1), new UnitSpan(3, 3)), (feature.Carrier, feature.SecondCarrier));
    }

    [Fact]
    public void Add_Valence_MakesNoPair() =>
        Assert.DoesNotContain(FeatureKey.ClassPair(LexiconClass.Yield, LexiconClass.Negative2, ClassDistance.Window), Record("bowed to threat").Keys);

    [Theory]
    [InlineData("threat to those who bowed")]
    [InlineData("those who bowed to a threat")]
    public void Add_ValenceBesideAnAct_MakesNoPairInTheSentenceEither(string text)
    {
        var keys = Record(text).Keys.ToList();
        Assert.DoesNotContain(FeatureKey.ClassPair(LexiconClass.Yield, LexiconClass.Negative2, ClassDistance.Sentence), keys);
        Assert.DoesNotContain(FeatureKey.ClassPair(LexiconClass.Negative2, LexiconClass.Yield, ClassDistance.Sentence), keys);
    }

    [Theory]
    [InlineData("bowed met", 1)]
    [InlineData("met bowed", 1)]
    [InlineData("bowed met bowed met", 1)]
    [InlineData("bowed, q. met", 1)]
    [InlineData("met if q", 0)]
    [InlineData("met q", 0)]
    public void Add_ActAndAnotherClass_AreToldOnceASentenceInOneOrder(string text, int expected)
    {
        var keys = Record(text).Keys.ToList();
        Assert.Equal(expected, keys.Count(key => key == FeatureKey.ClassPair(LexiconClass.Yield, LexiconClass.Talk, ClassDistance.Sentence)));
        Assert.DoesNotContain(FeatureKey.ClassPair(LexiconClass.Talk, LexiconClass.Yield, ClassDistance.Sentence), keys);
        Assert.DoesNotContain(FeatureKey.ClassPair(LexiconClass.Hypothetical, LexiconClass.Talk, ClassDistance.Sentence), keys);
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void Add_ActAndAnotherClass_BelongTogetherUpToThirtyUnitsApart(int between, bool expected)
    {
        var text = $"bowed {string.Concat(Enumerable.Repeat("q ", between))}met";
        Assert.Equal(expected, Record(text).Keys.Contains(FeatureKey.ClassPair(LexiconClass.Yield, LexiconClass.Talk, ClassDistance.Sentence)));
    }

    [Fact]
    public void Add_SentencePair_IsCarriedByBothPhrasesInTheOrderOfTheirClasses()
    {
        var key = FeatureKey.ClassPair(LexiconClass.Yield, LexiconClass.Talk, ClassDistance.Sentence);
        var feature = Assert.Single(Record("they met and bowed").Features, feature => feature.Key == key);
        Assert.Equal((new UnitSpan(3, 3), new UnitSpan(1, 1)), (feature.Carrier, feature.SecondCarrier));
    }

    [Theory]
    [InlineData("bowed down met", false)]
    [InlineData("bowed down q met", true)]
    public void Add_PhrasesThatOverlap_MakeNoOrderedPair(string text, bool expected)
    {
        var lexicon = Given.Lexicon((LexiconClass.Yield, "bowed down"), (LexiconClass.Talk, "down met|q"), (LexiconClass.Talk, "met"));
        var keys = Record(text, lexicon).Keys.ToList();
        Assert.Contains(FeatureKey.ClassPair(LexiconClass.Yield, LexiconClass.Talk, ClassDistance.Sentence), keys);
        Assert.Equal(expected, keys.Contains(FeatureKey.ClassPair(LexiconClass.Yield, LexiconClass.Talk, ClassDistance.Window)));
    }

    [Fact]
    public void Add_ActorInsideTheAct_StandsNeitherBeforeNorBehindIt()
    {
        var lexicon = Given.Lexicon((LexiconClass.State, "freedonia"), (LexiconClass.Power, "bank"), (LexiconClass.Yield, "bowed to STATE"));
        Assert.Contains(FeatureKey.Role(null, LexiconClass.Yield, LexiconClass.Power), Record("they bowed to freedonia and bank", lexicon).Keys);
        Assert.Contains(FeatureKey.Role(null, LexiconClass.Yield, null), Record("they bowed to freedonia", lexicon).Keys);
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Add_Act_LooksTenUnitsAheadForItsTarget(int between, bool expected)
    {
        var text = $"they bowed {string.Concat(Enumerable.Repeat("q ", between))}bank";
        Assert.Equal(expected, Record(text).Keys.Contains(FeatureKey.Role(null, LexiconClass.Yield, LexiconClass.Power)));
    }

    [Theory]
    [InlineData("freedonia bowed to bank", LexiconRole.StateThenPower)]
    [InlineData("bank bowed to freedonia", LexiconRole.PowerThenState)]
    [InlineData("freedonia bowed", LexiconRole.StateThenNobody)]
    [InlineData("they bowed", LexiconRole.NobodyThenNobody)]
    [InlineData("bank and freedonia bowed", LexiconRole.StateThenNobody)]
    [InlineData("freedonia q q q q q q q q q bowed", LexiconRole.StateThenNobody)]
    [InlineData("q q freedonia q q q q q q q q q bowed", LexiconRole.StateThenNobody)]
    [InlineData("freedonia q q q q q q q q q q bowed", LexiconRole.NobodyThenNobody)]
    public void Add_Act_TellsTheNearestActorsAroundIt(string text, LexiconRole expected)
    {
        var (actor, target) = expected switch
        {
            LexiconRole.StateThenPower => ((LexiconClass?)LexiconClass.State, (LexiconClass?)LexiconClass.Power),
            LexiconRole.PowerThenState => (LexiconClass.Power, LexiconClass.State),
            LexiconRole.StateThenNobody => (LexiconClass.State, null),
            _ => (null, null),
        };
        Assert.Contains(FeatureKey.Role(actor, LexiconClass.Yield, target), Record(text).Keys);
    }

    [Fact]
    public void Add_SwappedStates_YieldTheSameFeatures()
    {
        var lexicon = Given.Lexicon((LexiconClass.State, "freedonia"), (LexiconClass.State, "sylvania"), (LexiconClass.Yield, "bowed to"));
        var extractor = new FeatureExtractor(lexicon, SubwordVocabulary.Empty);
        Assert.Equal(
            Given.Recording("Freedonia bowed to Sylvania.", extractor).Features,
            Given.Recording("Sylvania bowed to Freedonia.", extractor).Features);
    }

    private static RecordingSink Record(string text, Lexicon? lexicon = null)
    {
        var used = lexicon ?? _lexicon;
        var sink = new RecordingSink();
        PhraseFeatures.Add(Given.Units(text, used).Units, Given.Hits(text, used), ref sink);
        return sink;
    }

    /// <summary>The scopes as a set, in the order of <see cref="PhraseScope"/>, which is internal.</summary>
    [Flags]
    public enum PhraseScopes
    {
        None = 0,
        Negated = 1,
        Aimed = 2,
        Supposed = 4,
        Quoted = 8,
        LastClause = 16,
        Conceded = 32,
    }

    /// <summary>Who stands before and behind an act.</summary>
    public enum LexiconRole
    {
        NobodyThenNobody,
        StateThenNobody,
        StateThenPower,
        PowerThenState,
    }
}
