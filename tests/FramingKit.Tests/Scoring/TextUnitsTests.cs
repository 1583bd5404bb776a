using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class TextUnitsTests
{
    private static readonly Lexicon _lexicon = Given.Lexicon(
        (LexiconClass.State, "freedonia"), (LexiconClass.State, "republic of the isles"), (LexiconClass.Office, "prime minister"));

    [Theory]
    [InlineData("the king and a queen saw an owl", "king and queen saw owl")]
    [InlineData("The KING", "KING")]
    [InlineData("he met prime minister now", "he met|prime minister|now")]
    [InlineData("republic of the isles won", "republic of the isles|won")]
    [InlineData("", "")]
    [InlineData("the , . the", "")]
    public void Read_Text_LeavesArticlesOutAndPutsNamesTogether(string text, string expected)
    {
        var units = Given.Units(text, _lexicon).Units;
        var surfaces = new List<string>();
        foreach (var unit in units)
        {
            surfaces.Add(text[unit.Start..unit.End]);
        }

        Assert.Equal(expected.Replace('|', ' '), string.Join(' ', surfaces));
        Assert.Equal(expected.Contains('|', StringComparison.Ordinal), surfaces.Any(surface => surface.Contains(' ', StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_TwoStates_AreOneAndTheSameToFeatures() =>
        Assert.Equal(Given.Units("freedonia", _lexicon).Units[0].Hash, Given.Units("republic of the isles", _lexicon).Units[0].Hash);

    [Fact]
    public void Read_Office_KeepsItsWords()
    {
        var unit = Given.Units("prime minister", _lexicon).Units[0];
        Assert.NotEqual(LexiconClass.Office.Symbol(), unit.Hash);
        Assert.False(unit.IsFolded);
    }

    [Fact]
    public void Read_NameOfSeveralWords_IsNoWord() => Assert.False(Given.Units("prime minister", _lexicon).Units[0].IsWord);

    [Fact]
    public void Read_Number_IsNoWord() => Assert.False(Given.Units("12").Units[0].IsWord);

    [Theory]
    [InlineData("one two, three; four. five", "0 0 1 2 3")]
    [InlineData("one \"two\" three", "0 0 0")]
    [InlineData("one (two) three", "0 1 2")]
    public void Read_Marks_CountClauses(string text, string expected) => Assert.Equal(expected, Join(text, unit => $"{unit.Clause}"));

    [Theory]
    [InlineData("he \"will not\" go", "0 1 1 0")]
    [InlineData("“no”, he said", "1 0 0")]
    [InlineData("he don't go", "0 0 0")]
    public void Read_QuoteMarks_MarkWhatStandsBetween(string text, string expected) => Assert.Equal(expected, Join(text, unit => unit.IsQuoted ? "1" : "0"));

    [Theory]
    [InlineData("one two. three, four! five", "1 0 1 0 1")]
    [InlineData("the one. the two", "1 1")]
    public void Read_SentenceMarks_StartSentences(string text, string expected) =>
        Assert.Equal(expected, Join(text, unit => unit.StartsSentence ? "1" : "0"));

    [Theory]
    [InlineData("they left.", true)]
    [InlineData("they left.”", true)]
    [InlineData("they left. why", false)]
    [InlineData("they left", false)]
    [InlineData("", false)]
    public void EndsWithSentenceMark_Text_LooksBehindTheLastWord(string text, bool expected) =>
        Assert.Equal(expected, Given.Units(text).EndsWithSentenceMark);

    [Theory]
    [InlineData("why? because.", true)]
    [InlineData("because.", false)]
    public void HasQuestionMark_Text_LooksEverywhere(string text, bool expected) => Assert.Equal(expected, Given.Units(text).HasQuestionMark);

    [Fact]
    public void Read_SecondText_ForgetsTheFirst()
    {
        var units = new TextUnits();
        var words = new WordTable(_lexicon, SubwordVocabulary.Empty, features: null);
        units.Read("why not \"go\"?", _lexicon, words);
        units.Read("now", _lexicon, words);
        Assert.Equal(1, units.Units.Length);
        Assert.False(units.HasQuestionMark || units.HasQuote || units.EndsWithSentenceMark || units.Units[0].IsQuoted);
    }

    [Fact]
    public void Read_LongText_KeepsAllWords() => Assert.Equal(5000, Given.Units(string.Concat(Enumerable.Repeat("word ", 5000))).Units.Length);

    [Theory]
    [InlineData("then Abcdefov spoke", true)]
    [InlineData("Abcdefov spoke", false)]
    [InlineData("then abcdefov spoke", false)]
    [InlineData("then Parliament spoke", false)]
    public void Read_UnknownCapitalizedWordInsideASentence_IsTakenForAPerson(string text, bool expected)
    {
        var hasLeader = false;
        foreach (var unit in Given.Units(text, _lexicon, Given.Subwords("parliament")).Units)
        {
            hasLeader |= unit.Entity == LexiconClass.Leader;
        }

        Assert.Equal(expected, hasLeader);
    }

    private static string Join(string text, Func<Unit, string> show)
    {
        var shown = new List<string>();
        foreach (var unit in Given.Units(text).Units)
        {
            shown.Add(show(unit));
        }

        return string.Join(' ', shown);
    }
}
