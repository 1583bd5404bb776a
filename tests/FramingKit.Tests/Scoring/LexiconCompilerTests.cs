using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class LexiconCompilerTests
{
    [Theory]
    [InlineData("one two three four five six seven eight nine", "9 slots")]
    [InlineData("* bowed", "no fixed start")]
    [InlineData("bowed *", "no fixed start")]
    [InlineData("bowed? to?", "no fixed start")]
    [InlineData("bow  to", "one lower-case word")]
    [InlineData("bow| to", "one lower-case word")]
    [InlineData("bow ? to", "one lower-case word")]
    [InlineData("to-day", "one lower-case word")]
    [InlineData("", "one lower-case word")]
    [InlineData("bow to NOBODY", "'NOBODY'; expected one of STATE, LEADER")]
    [InlineData("bow to YIELD", "'YIELD'; expected one of STATE, LEADER")]
    public void Add_BrokenPattern_IsRefusedWithThePatternAndTheReason(string pattern, string reason)
    {
        var message = Assert.Throws<FormatException>(() => new LexiconCompiler().Add(LexiconClass.Yield, pattern)).Message;
        Assert.Contains($"'{pattern}'", message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("freedonia? * bowed")]
    [InlineData("bowed * deeply?")]
    public void Add_GapBehindOrBeforeOptionalSlotsOnly_IsRefused(string pattern) =>
        Assert.Throws<FormatException>(() => new LexiconCompiler().Add(LexiconClass.Yield, pattern));

    [Theory]
    [InlineData("the king")]
    [InlineData("bowed to a king")]
    public void Add_PhraseWithAnArticle_IsRefusedOrStillMatches(string pattern)
    {
        // Articles are left out of the units, so such a slot could never be filled.
        var exception = Record.Exception(() => Given.Lexicon((LexiconClass.Yield, pattern)));
        Assert.True(exception is FormatException || Given.Hits(pattern, Given.Lexicon((LexiconClass.Yield, pattern))).Length == 1);
    }

    [Fact]
    public void Add_GapInAnEntity_IsRefused() =>
        Assert.Contains("gap", Assert.Throws<FormatException>(() => new LexiconCompiler().Add(LexiconClass.State, "united * kingdom")).Message, StringComparison.Ordinal);

    [Fact]
    public void Add_GapInAValencePattern_IsRefused() =>
        Assert.Throws<FormatException>(() => new LexiconCompiler().Add(LexiconClass.Negative1, "very * bad"));

    [Fact]
    public void Add_EightSlots_IsTheMostThatIsTaken()
    {
        const string Pattern = "one two three four five six seven eight";
        Assert.Single(Given.Hits(Pattern, Given.Lexicon((LexiconClass.Yield, Pattern))));
    }

    [Fact]
    public void Compile_EqualTails_AreShared()
    {
        var shared = Given.Lexicon((LexiconClass.Yield, "bow|yield to STATE"));
        var apart = Given.Lexicon((LexiconClass.Yield, "bow to STATE"), (LexiconClass.Yield, "yield to STATE"));
        Assert.True(shared.Nodes.Length < apart.Nodes.Length);
    }

    [Fact]
    public void Compile_TwoClassesOnOnePattern_FindsBoth() =>
        Assert.Equal(
            [LexiconClass.Yield, LexiconClass.Defer],
            Given.Hits("bow", Given.Lexicon((LexiconClass.Yield, "bow"), (LexiconClass.Defer, "bow"))).Select(hit => hit.Class));
}
