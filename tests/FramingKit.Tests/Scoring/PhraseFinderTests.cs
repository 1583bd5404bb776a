using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class PhraseFinderTests
{
    private static readonly Lexicon _lexicon = Given.Lexicon(
        (LexiconClass.State, "freedonia"),
        (LexiconClass.Assert, "sovereign"),
        (LexiconClass.Economy, "debt"),
        (LexiconClass.Guard, "sovereign debt"),
        (LexiconClass.Yield, "gave way"),
        (LexiconClass.Yield, "gave way to"),
        (LexiconClass.Yield, "way to"));

    [Fact]
    public void Find_ActInsideAGuard_IsDropped() =>
        Assert.DoesNotContain(Given.Hits("its sovereign debt", _lexicon), hit => hit.Class == LexiconClass.Assert);

    [Fact]
    public void Find_ActOutsideAGuard_Stays() =>
        Assert.Equal(3, Assert.Single(Given.Hits("sovereign debt and sovereign rights", _lexicon), hit => hit.Class == LexiconClass.Assert).First);

    [Fact]
    public void Find_SubjectInsideAGuard_Stays() =>
        Assert.Contains(new LexiconHit(LexiconClass.Economy, 2, 2, Pattern: 2), Given.Hits("its sovereign debt", _lexicon));

    [Fact]
    public void Find_GuardOfTheTextBefore_IsForgotten()
    {
        var finder = new PhraseFinder();
        finder.Find(Given.Units("sovereign debt", _lexicon).Units, _lexicon);
        finder.Find(Given.Units("sovereign rights", _lexicon).Units, _lexicon);
        Assert.Equal(LexiconClass.Assert, Assert.Single(finder.Hits.ToArray()).Class);
    }

    [Fact]
    public void Find_PhraseInsideALongerOneOfItsClass_IsCountedOnce() =>
        Assert.Equal(new LexiconHit(LexiconClass.Yield, 1, 3, Pattern: 5), Assert.Single(Given.Hits("it gave way to him", _lexicon)));

    [Fact]
    public void Find_Entity_IsAHitOfOneUnit() =>
        Assert.Equal(new LexiconHit(LexiconClass.State, 1, 1), Assert.Single(Given.Hits("in freedonia now", _lexicon)));

    [Fact]
    public void Find_ThousandsOfHits_KeepsThemAllInOrder()
    {
        var hits = Given.Hits(string.Concat(Enumerable.Repeat("freedonia gave way; ", 500)), _lexicon);
        Assert.Equal(1000, hits.Length);
        Assert.Equal(hits.Select(hit => hit.First).Order(), hits.Select(hit => hit.First));
    }
}
